using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Page.Requests;
using CxBot.Playground.Slack;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CxBot.Playground.Page;

/// <summary>What people do in the page's Slack pane. Slack goes on when the page is closed, so the page's own end ends nothing.</summary>
internal sealed class SlackPage(
    SlackTalk talk,
    SlackConversations conversations,
    SlackViews views,
    SlackInteractions interactions,
    SlackSubmissions submissions,
    SlackOptions options,
    IHostApplicationLifetime lifetime
)
{
    private CancellationToken Stopping => lifetime.ApplicationStopping;

    public async Task<IResult> SayAsync(SlackSay say)
    {
        if (HarbourAndPine.BySlackId(say.User) is not { } person || Room(person, say.Conversation) is not { } room)
            return PageAnswer.Unknown;
        return PageAnswer.OrError(await talk.SayAsync(person, room, say.Text, say.ThreadTs, Stopping));
    }

    public async Task<IResult> PressAsync(SlackPress press)
    {
        if (HarbourAndPine.BySlackId(press.User) is not { } person)
            return PageAnswer.Unknown;
        if (press.ViewId is not null || press.Home)
        {
            var view = press.ViewId is null ? views.Home(press.User) : Own(press.User, press.ViewId);
            return view is null
                ? PageAnswer.Gone
                : PageAnswer.OrError(await interactions.PressAsync(person, view, press.Pressed, Stopping));
        }

        return Seen(person, press.Conversation, press.Ts) is var (room, message)
            ? PageAnswer.OrError(await interactions.PressAsync(person, room, message, press.Pressed, Stopping))
            : PageAnswer.Gone;
    }

    public async Task<IResult> SubmitAsync(SlackSubmit submit)
    {
        if (HarbourAndPine.BySlackId(submit.User) is not { } person || Own(submit.User, submit.ViewId) is not { } view)
            return PageAnswer.Gone;
        var result = await submissions.SubmitAsync(person, view, submit.Values, Stopping);
        if (result.Trouble is not null)
            return PageAnswer.Error(result.Trouble);
        return result.Errors.Count > 0
            ? PageAnswer.Of(
                new JsonObject
                {
                    ["errors"] = new JsonObject(result.Errors.Select(error => KeyValuePair.Create(error.Key, (JsonNode?)error.Value))),
                }
            )
            : Showing(result.View);
    }

    public async Task<IResult> CloseAsync(SlackClose close) =>
        HarbourAndPine.BySlackId(close.User) is { } person && Own(close.User, close.ViewId) is { } view
            ? Showing(await submissions.CloseAsync(person, view, Stopping))
            : Showing(views.Top(close.User));

    public async Task<IResult> SeekAsync(SlackSeek seek)
    {
        if (HarbourAndPine.BySlackId(seek.User) is not { } person)
            return PageAnswer.Unknown;
        JsonArray found;
        if (Own(seek.User, seek.ViewId) is { } view)
            found = await options.FindAsync(person, view.Blocks, seek.Pressed, seek.Value, payload => payload.In(view, null), Stopping);
        else if (Seen(person, seek.Conversation, seek.Ts) is var (room, message))
            found = await options.FindAsync(
                person,
                message.Blocks,
                seek.Pressed,
                seek.Value,
                payload => payload.In(message, room),
                Stopping
            );
        else
            return PageAnswer.Gone;
        return PageAnswer.Of(new JsonObject { ["options"] = found });
    }

    public async Task<IResult> ShortcutAsync(SlackShortcut shortcut) =>
        HarbourAndPine.BySlackId(shortcut.User) is { } person
            ? PageAnswer.OrError(await interactions.ShortcutAsync(person, shortcut.CallbackId, Stopping))
            : PageAnswer.Unknown;

    public async Task<IResult> MessageShortcutAsync(SlackShortcut shortcut) =>
        HarbourAndPine.BySlackId(shortcut.User) is { } person
        && Seen(person, shortcut.Conversation, shortcut.Ts) is var (room, message)
        && message.OnlyFor is null
            ? PageAnswer.OrError(await interactions.MessageShortcutAsync(person, room, message, shortcut.CallbackId, Stopping))
            : PageAnswer.Gone;

    public async Task<IResult> ReactAsync(SlackReact react)
    {
        if (
            HarbourAndPine.BySlackId(react.User) is not { } person
            || Seen(person, react.Conversation, react.Ts) is not var (room, message)
            || message.OnlyFor is not null
        )
            return PageAnswer.Gone;
        await talk.ReactAsync(person, room, message, react.Name);
        return PageAnswer.Done;
    }

    public async Task<IResult> OpenHomeAsync(SlackHome home)
    {
        if (HarbourAndPine.BySlackId(home.User) is not { } person)
            return PageAnswer.Unknown;
        await talk.OpenHomeAsync(person);
        return PageAnswer.Done;
    }

    public IResult Home(string user) => PageAnswer.Of(new JsonObject { ["view"] = Wire(views.Home(user)) });

    public IResult View(string user) => PageAnswer.Of(new JsonObject { ["view"] = Wire(views.Top(user)) });

    private SlackView? Own(string user, string? viewId) => views.Find(viewId) is { } view && view.User == user ? view : null;

    /// <summary>The message of that timestamp, in the named conversation or in any of the person's, if they see it.</summary>
    private (SlackConversation Room, SlackMessage Message)? Seen(DemoPerson person, string? conversation, string? ts)
    {
        foreach (var room in SlackConversation.All.Where(room => room.Holds(person) && room.Id == (conversation ?? room.Id)))
        {
            if (conversations.Find(room.Id, ts) is { } message && (message.OnlyFor is null || message.OnlyFor == person.SlackId))
                return (room, message);
        }

        return null;
    }

    private static SlackConversation? Room(DemoPerson person, string? id) =>
        SlackConversation.Find(id) is { } room && room.Holds(person) ? room : null;

    private static IResult Showing(SlackView? view) =>
        PageAnswer.Of(view is null ? new JsonObject { ["closed"] = true } : new JsonObject { ["view"] = Wire(view) });

    private static JsonObject? Wire(SlackView? view) => view is null ? null : SlackWire.View(view);
}
