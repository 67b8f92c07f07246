using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>
/// Draws people's Home tabs: when they open them, and again after whatever they did or heard of, as long as the tab may still be
/// before them.
/// </summary>
internal sealed class SlackHomes(
    Dispatcher dispatcher,
    SlackViews views,
    SlackFollowUps followUps,
    TimeProvider time,
    ILogger<SlackHomes> logger
)
{
    // Slack says when a tab is opened and never when it is left. One that is opened later is drawn anyway.
    private static readonly TimeSpan MayBeOpen = TimeSpan.FromHours(1);
    private const int MostTabs = 10_000;

    private readonly ConcurrentDictionary<Account, HomeTab> tabs = new();
    private readonly ConcurrentDictionary<(string Workspace, string Chat), Account> chats = new();

    /// <summary>Draws it as it is now. <paramref name="chat"/>: their one-to-one chat, the tab beside it.</summary>
    public Task OpenAsync(HomeOpened opened, string? chat, CancellationToken ct)
    {
        if (tabs.Count >= MostTabs)
            Forget();
        var tab = tabs.GetOrAdd(opened.From, _ => new HomeTab());
        tab.Seen(time.GetUtcNow());
        if (chat is not null)
            chats[(opened.From.Workspace, chat)] = opened.From;
        return tab.DrawAsync(last => PublishAsync(opened, last: null, ct), ct);
    }

    /// <summary>Draws it again after an act, if it looks different now. <paramref name="isThere"/>: the act was in the tab itself.</summary>
    public Task RefreshAsync(Inbound act, bool isThere, CancellationToken ct)
    {
        if (isThere)
            tabs.GetOrAdd(act.From, _ => new HomeTab()).Seen(time.GetUtcNow());
        return RefreshAsync(act.From, ct);
    }

    /// <summary>Draws it again after news came to somebody's one-to-one chat: then something that concerns them has changed.</summary>
    public Task RefreshAsync(string workspace, string chat, CancellationToken ct) =>
        chats.TryGetValue((workspace, chat), out var person) ? RefreshAsync(person, ct) : Task.CompletedTask;

    private Task RefreshAsync(Account person, CancellationToken ct)
    {
        if (!tabs.TryGetValue(person, out var tab) || time.GetUtcNow() - tab.SeenAt > MayBeOpen)
            return Task.CompletedTask;
        var opened = new HomeOpened
        {
            ReceiptKey = $"slack:home:{person.User}",
            From = person,
            At = SlackTranslator.At(person.Workspace, "", null),
        };
        return tab.DrawAsync(last => PublishAsync(opened, last, ct), ct);
    }

    // What was published; the last drawing when there was nothing to publish.
    private async Task<string?> PublishAsync(HomeOpened opened, string? last, CancellationToken ct)
    {
        var answer = await dispatcher.DispatchAsync(opened, ct);
        var card = answer.Reply switch
        {
            Reply.Private said => said.Card,
            Reply.Public said => said.Card,
            Reply.Replace said => said.Card,
            _ => null,
        };
        if (card is null || SlackViews.Json(CardRenderer.Home(card, answer.Reader)) is var view && view == last)
            return last;

        try
        {
            await views.PublishAsync(opened.From.Workspace, opened.From.User, view, ct);
            return view;
        }
        catch (SlackException refused)
        {
            logger.ReplyRefused(refused.Method, refused.Code, refused.Needed);
            if (refused.RetryAfter is { } wait)
                DrawAfter(wait, opened.From);
            return null;
        }
    }

    // Once for all drawings that the wait kept back: what is drawn then is how it looks then.
    private void DrawAfter(TimeSpan wait, Account person)
    {
        if (!tabs.TryGetValue(person, out var tab) || !tab.BeginWait())
            return;
        followUps.RunAfter(
            wait,
            ct =>
            {
                tab.EndWait();
                return RefreshAsync(person, ct);
            }
        );
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (account, tab) in tabs)
        {
            if (now - tab.SeenAt > MayBeOpen)
                tabs.TryRemove(account, out _);
        }
        foreach (var (chat, account) in chats)
        {
            if (!tabs.ContainsKey(account))
                chats.TryRemove(chat, out _);
        }
    }
}
