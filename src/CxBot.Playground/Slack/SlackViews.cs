using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Page;
using CxBot.Playground.Slack.BlockKit;
using CxBot.Playground.Storage;

namespace CxBot.Playground.Slack;

/// <summary>Each person's stack of modals and their App Home.</summary>
internal sealed class SlackViews
{
    private const int HighestStack = 3;

    private readonly Lock gate = new();
    private readonly Shelf<SlackView> shelf;
    private readonly ChangeFeed feed;
    private readonly TimeProvider time;
    private readonly Dictionary<string, SlackView> views;

    public SlackViews(Journal journal, ChangeFeed feed, TimeProvider time)
    {
        this.feed = feed;
        this.time = time;
        shelf = new Shelf<SlackView>(journal, "slack.view", KeptJson.Default.SlackView);
        views = shelf.Load().ToDictionary(view => view.Id);
    }

    public SlackView? Find(string? id)
    {
        lock (gate)
            return id is null ? null : views.GetValueOrDefault(id);
    }

    public SlackView? FindExternal(string id)
    {
        lock (gate)
            return views.Values.FirstOrDefault(view => view.ExternalId == id);
    }

    /// <summary>The modal on top of that person's stack.</summary>
    public SlackView? Top(string user)
    {
        lock (gate)
            return Stack(user).FirstOrDefault(view => views.Values.All(above => above.Previous != view.Id));
    }

    public SlackView? Home(string user)
    {
        lock (gate)
            return views.Values.FirstOrDefault(view => view.User == user && view.IsHome);
    }

    /// <summary>Opens a modal in place of whatever was open.</summary>
    public async Task<SlackView> OpenAsync(string user, JsonElement body)
    {
        await ClearAsync(user);
        return await PutAsync(Fresh(user, body, below: null));
    }

    /// <summary>Puts a modal on top, or returns null when three lie there already.</summary>
    public async Task<SlackView?> PushAsync(SlackView below, JsonElement body)
    {
        lock (gate)
        {
            if (Stack(below.User).Count() >= HighestStack)
                return null;
        }

        return await PutAsync(Fresh(below.User, body, below));
    }

    public Task<SlackView> UpdateAsync(SlackView view, JsonElement body) => PutAsync(view with { Body = Filled(body), Hash = NewHash() });

    public Task<SlackView> PublishAsync(string user, JsonElement body) =>
        Home(user) is { } home ? UpdateAsync(home, body) : PutAsync(Fresh(user, body, below: null));

    public async Task CloseAsync(SlackView view)
    {
        Task kept;
        lock (gate)
        {
            views.Remove(view.Id);
            kept = shelf.RemoveAsync(view.Id);
        }

        await kept;
        feed.Tell("slack.view", user: view.User);
    }

    /// <summary>Closes the whole stack.</summary>
    public async Task ClearAsync(string user)
    {
        while (Top(user) is { } top)
            await CloseAsync(top);
    }

    private IEnumerable<SlackView> Stack(string user) => views.Values.Where(view => view.User == user && !view.IsHome);

    private async Task<SlackView> PutAsync(SlackView view)
    {
        Task kept;
        lock (gate)
        {
            views[view.Id] = view;
            kept = shelf.PutAsync(view.Id, view);
        }

        await kept;
        feed.Tell(view.IsHome ? "slack.home" : "slack.view", user: view.User);
        return view;
    }

    private SlackView Fresh(string user, JsonElement body, SlackView? below)
    {
        var id = $"V{RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 10)}";
        return new SlackView(id, user, NewHash(), Filled(body), below?.Root ?? id, below?.Id);
    }

    private static JsonElement Filled(JsonElement body)
    {
        var view = (JsonObject)body.ToNode()!.DeepClone();
        view["blocks"] = BlockIds.Fill(body.At("blocks")!.Value);
        return view.ToElement();
    }

    private string NewHash() => $"{time.GetUtcNow().ToUnixTimeSeconds()}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
}
