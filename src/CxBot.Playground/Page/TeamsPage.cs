using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Page.Requests;
using CxBot.Playground.Slack;
using CxBot.Playground.Teams;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CxBot.Playground.Page;

/// <summary>What people do in the page's Teams pane. Teams goes on when the page is closed, so the page's own end ends nothing.</summary>
internal sealed class TeamsPage(
    TeamsTalk talk,
    TeamsConversations conversations,
    CardPresses presses,
    TeamsDialogs dialogs,
    SigningKey key,
    IHostApplicationLifetime lifetime
)
{
    private CancellationToken Stopping => lifetime.ApplicationStopping;

    public async Task<IResult> SayAsync(TeamsSay say)
    {
        if (HarbourAndPine.ByAadId(say.User) is not { } person || Room(person, say.Conversation) is not { } room)
            return PageAnswer.Unknown;
        return PageAnswer.OrError(await talk.SayAsync(person, room, say.Text, say.ReplyTo, Stopping));
    }

    public async Task<IResult> PressAsync(TeamsPress press)
    {
        if (Find(press.User, press.Conversation, press.MessageId) is not var (person, room, message))
            return PageAnswer.Gone;
        var result = await presses.PressAsync(person, room, message, press.Action, press.Inputs, Stopping);
        if (result.IsDialog)
            return Dialog(result);
        var answer = new JsonObject();
        answer.AddIf("toast", result.Toast);
        answer.AddIf("card", result.Card?.ToNode());
        answer.AddIf("error", result.Error);
        return PageAnswer.Of(answer);
    }

    public async Task<IResult> InstallAsync(TeamsInstall install)
    {
        if (HarbourAndPine.ByAadId(install.User) is not { } person || Room(person, install.Conversation) is not { } room)
            return PageAnswer.Unknown;
        var isTaken = install.Remove
            ? await talk.UninstallBotAsync(room, person, Stopping)
            : await talk.InstallBotAsync(room, person, Stopping);
        return isTaken ? PageAnswer.Done : PageAnswer.Error("The bot could not be reached, or its app is not made for such a place.");
    }

    public async Task<IResult> RefreshAsync(TeamsRefresh refresh) =>
        Find(refresh.User, refresh.Conversation, refresh.MessageId) is var (person, room, message)
            ? PageAnswer.Of(new JsonObject { ["changed"] = await presses.RefreshAsync(person, room, message, Stopping) })
            : PageAnswer.Gone;

    public async Task<IResult> OpenTaskAsync(TeamsMessageAction action) =>
        Find(action.User, action.Conversation, action.MessageId) is var (person, room, message) && action.CommandId is { } command
            ? Dialog(await dialogs.OpenTaskAsync(person, room, message, command, Stopping))
            : PageAnswer.Gone;

    public async Task<IResult> SubmitTaskAsync(TeamsMessageAction action) =>
        Find(action.User, action.Conversation, action.MessageId) is var (person, room, message)
            ? Dialog(
                action.CommandId is { } command
                    ? await dialogs.SubmitTaskAsync(person, room, message, command, action.Data, Stopping)
                    : await dialogs.SubmitAsync(person, room, message, action.Data, Stopping)
            )
            : PageAnswer.Gone;

    public async Task<IResult> SeekAsync(TeamsSeek seek)
    {
        if (HarbourAndPine.ByAadId(seek.User) is not { } person || Room(person, seek.Conversation) is not { } room)
            return PageAnswer.Unknown;
        var result = await dialogs.SearchAsync(person, room, seek.Dataset, seek.Query, Stopping);
        return result.Error is not null
            ? PageAnswer.Error(result.Error)
            : PageAnswer.Of(new JsonObject { ["results"] = new JsonArray([.. result.Choices.Select(choice => choice.ToNode())]) });
    }

    public async Task<IResult> FindAsync(TeamsFind find)
    {
        if (HarbourAndPine.ByAadId(find.User) is not { } person || Room(person, find.Conversation) is not { } room)
            return PageAnswer.Unknown;
        var result = await dialogs.FindAsync(person, room, find.CommandId, find.Words.Trim(), Stopping);
        if (result.Error is not null)
            return PageAnswer.Error(result.Error);
        var answer = new JsonObject { ["found"] = new JsonArray([.. result.Choices.Select(choice => choice.ToNode())]) };
        answer.AddIf("nothing", result.Toast);
        return PageAnswer.Of(answer);
    }

    public async Task<IResult> InsertAsync(TeamsInsert insert)
    {
        if (HarbourAndPine.ByAadId(insert.User) is not { } person || Room(person, insert.Conversation) is not { } room)
            return PageAnswer.Unknown;
        return PageAnswer.OrError(await talk.ShowAsync(person, room, insert.Card, insert.ReplyTo));
    }

    /// <summary>What Teams gives the script of a tab for who looks at it.</summary>
    public IResult TabToken(string user) =>
        HarbourAndPine.ByAadId(user) is { } person
            ? PageAnswer.Of(new JsonObject { ["token"] = key.TabToken(person) })
            : PageAnswer.Unknown;

    private (DemoPerson Person, TeamsConversation Room, TeamsMessage Message)? Find(string user, string conversation, string messageId) =>
        HarbourAndPine.ByAadId(user) is { } person
        && Room(person, conversation) is { } room
        && conversations.Find(room.Id, messageId) is { } message
            ? (person, room, message)
            : null;

    private static TeamsConversation? Room(DemoPerson person, string id) =>
        TeamsConversation.Find(id) is { } room && room.Holds(person) ? room : null;

    private static IResult Dialog(InvokeResult result)
    {
        if (result.Error is not null)
            return PageAnswer.Error(result.Error);
        if (result.Toast is { } sentence)
            return PageAnswer.Of(new JsonObject { ["task"] = new JsonObject { ["message"] = sentence } });
        if (result.Card is not { } card)
            return PageAnswer.Of(new JsonObject { ["closed"] = true });
        return PageAnswer.Of(
            new JsonObject
            {
                ["task"] = new JsonObject
                {
                    ["title"] = result.Title ?? "",
                    ["tall"] = result.IsTall,
                    ["card"] = card.ToNode(),
                },
            }
        );
    }
}
