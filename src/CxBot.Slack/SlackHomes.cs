using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>
/// Draws people's Home tabs: when they open them, and again after whatever they did, as long as the tab may still be before them.
/// </summary>
internal sealed class SlackHomes(Dispatcher dispatcher, SlackViews views, TimeProvider time, ILogger<SlackHomes> logger)
{
    // Slack says when a tab is opened and never when it is left. One that is opened later is drawn anyway.
    private static readonly TimeSpan MayBeOpen = TimeSpan.FromHours(1);
    private const int MostTabs = 10_000;

    private readonly ConcurrentDictionary<Account, HomeTab> _tabs = new();

    /// <summary>Draws it as it is now.</summary>
    public Task OpenAsync(HomeOpened opened, CancellationToken ct)
    {
        if (_tabs.Count >= MostTabs)
            Forget();
        var tab = _tabs.GetOrAdd(opened.From, _ => new HomeTab());
        tab.Seen(time.GetUtcNow());
        return tab.DrawAsync(last => PublishAsync(opened, last: null, ct), ct);
    }

    /// <summary>Draws it again after an act, if it looks different now. <paramref name="isThere"/>: the act was in the tab itself.</summary>
    public Task RefreshAsync(Inbound act, bool isThere, CancellationToken ct)
    {
        var tab = isThere ? _tabs.GetOrAdd(act.From, _ => new HomeTab()) : _tabs.GetValueOrDefault(act.From);
        if (tab is null)
            return Task.CompletedTask;
        var now = time.GetUtcNow();
        if (isThere)
            tab.Seen(now);
        if (now - tab.SeenAt > MayBeOpen)
            return Task.CompletedTask;
        var opened = new HomeOpened
        {
            ReceiptKey = $"{act.ReceiptKey}:home",
            From = act.From,
            At = SlackTranslator.At(act.From.Workspace, "", null),
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
            return null;
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (account, tab) in _tabs)
        {
            if (now - tab.SeenAt > MayBeOpen)
                _tabs.TryRemove(account, out _);
        }
    }
}
