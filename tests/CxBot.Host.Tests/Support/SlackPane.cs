using System.Text.Json.Nodes;

namespace CxBot.Host.Tests.Support;

/// <summary>Slack's side of the playground as somebody sitting before it uses it.</summary>
internal sealed class SlackPane(RunningBot bot, JsonNode state)
{
    private const string Api = "/playground/api/slack";

    /// <summary>The channel's id.</summary>
    public string Channel => Conversation("channel", null);

    public static async Task<SlackPane> OpenAsync(RunningBot bot) => new(bot, (await bot.GetAsync("/playground/api/state"))["slack"]!);

    /// <summary>The id of the person with this first name.</summary>
    public string Person(string firstName) => (string)Named(firstName)["id"]!;

    public string FullName(string firstName) => (string)Named(firstName)["name"]!;

    /// <summary>Somebody's one-to-one chat with the bot.</summary>
    public string Chat(string firstName) => Conversation("im", Person(firstName));

    public Task<JsonNode> SayAsync(string who, string text, string? conversation = null) =>
        bot.PostAsync(
            $"{Api}/say",
            new
            {
                user = Person(who),
                conversation = conversation ?? Channel,
                text,
            }
        );

    /// <summary>Presses the button with this action on the newest message that has it; waits for that message.</summary>
    public async Task<JsonNode> PressAsync(string who, string action, string? conversation = null)
    {
        var place = conversation ?? Channel;
        var (message, block, element) = await RunningBot.EventuallyAsync(
            async () =>
                (await MessagesAsync(who, place))
                    .Reverse()
                    .Select(message => Find(message, action))
                    .FirstOrDefault(found => found is not null),
            () => $"No button {action} in {place}."
        );
        return await bot.PostAsync(
            $"{Api}/press",
            new
            {
                user = Person(who),
                conversation = place,
                ts = (string)message["ts"]!,
                blockId = (string?)block["block_id"],
                actionId = (string)element["action_id"]!,
                element,
            }
        );
    }

    /// <summary>The modal that is open before somebody; waits for it.</summary>
    public Task<JsonNode> ViewAsync(string who) =>
        RunningBot.EventuallyAsync(async () => (await bot.GetAsync($"{Api}/views?as={Person(who)}"))["view"]!, () => "No modal opened.");

    /// <summary>Fills in the open form by block id and sends it, once it is there; what was prefilled stays.</summary>
    public async Task<JsonNode> SubmitAsync(string who, params (string Block, string Value)[] filled)
    {
        var view = await RunningBot.EventuallyAsync(
            async () => await ViewAsync(who) is { } open && open["submit"] is not null ? open : null,
            () => "No form opened."
        );
        return await bot.PostAsync(
            $"{Api}/view/submit",
            new
            {
                user = Person(who),
                viewId = (string)view["id"]!,
                values = ModalValues.Of(view, filled),
            }
        );
    }

    public Task<JsonNode> PickAsync(string who, string callback, JsonNode message) =>
        bot.PostAsync(
            $"{Api}/message-shortcut",
            new
            {
                user = Person(who),
                conversation = Channel,
                ts = (string)message["ts"]!,
                callbackId = callback,
            }
        );

    public Task<JsonNode> ShortcutAsync(string who, string callback) =>
        bot.PostAsync($"{Api}/shortcut", new { user = Person(who), callbackId = callback });

    /// <summary>Puts the organisation's emoji under a message.</summary>
    public Task<JsonNode> ReactAsync(string who, JsonNode message) =>
        bot.PostAsync(
            $"{Api}/react",
            new
            {
                user = Person(who),
                conversation = Channel,
                ts = (string)message["ts"]!,
                name = (string)state["reaction"]!,
            }
        );

    public Task<JsonNode> OpenHomeAsync(string who) => bot.PostAsync($"{Api}/home", new { user = Person(who) });

    /// <summary>Waits until somebody's Home tab shows the words.</summary>
    public Task<JsonNode> ReadAtHomeAsync(string who, string words) =>
        RunningBot.EventuallyAsync(
            async () => await HomeAsync(who) is { } home && WordsOf(home).Contains(words, StringComparison.Ordinal) ? home : null,
            () => $"{who}'s Home tab does not say: {words}"
        );

    /// <summary>Presses the button at Home whose label begins with the words.</summary>
    public async Task<JsonNode> PressAtHomeAsync(string who, string label)
    {
        var home = await ReadAtHomeAsync(who, label);
        var (block, element) = Buttons(home)
            .First(found => ((string)found.Element["text"]!["text"]!).StartsWith(label, StringComparison.Ordinal));
        return await bot.PostAsync(
            $"{Api}/press",
            new
            {
                user = Person(who),
                home = true,
                blockId = (string?)block["block_id"],
                actionId = (string)element["action_id"]!,
                element,
            }
        );
    }

    /// <summary>Presses the button with this action in the open modal.</summary>
    public async Task<JsonNode> PressInWindowAsync(string who, string action)
    {
        var view = await ViewAsync(who);
        var (block, element) = Buttons(view).First(found => IsFor(found.Element, action));
        return await bot.PostAsync(
            $"{Api}/press",
            new
            {
                user = Person(who),
                viewId = (string)view["id"]!,
                blockId = (string?)block["block_id"],
                actionId = (string)element["action_id"]!,
                element,
            }
        );
    }

    /// <summary>The value of the option that a people field of the open modal offers for a name.</summary>
    public async Task<string> OptionAsync(string who, string field, string name)
    {
        var view = await ViewAsync(who);
        var block = view["blocks"]!
            .AsArray()
            .First(block => ((string?)block!["block_id"])?.StartsWith(field, StringComparison.Ordinal) == true)!;
        var found = await bot.PostAsync(
            $"{Api}/options",
            new
            {
                user = Person(who),
                viewId = (string)view["id"]!,
                blockId = (string)block["block_id"]!,
                actionId = (string)block["element"]!["action_id"]!,
                value = name,
            }
        );
        return (string)
            found["options"]!.AsArray().First(option => ((string)option!["text"]!["text"]!).StartsWith(name, StringComparison.Ordinal))![
                "value"
            ]!;
    }

    /// <summary>Waits until a button with this action stands in the channel.</summary>
    public Task ReadButtonAsync(string who, string action, int seconds) =>
        RunningBot.EventuallyAsync(
            async () => (await MessagesAsync(who)).FirstOrDefault(message => Find(message, action) is not null),
            () => $"No button {action} in Slack.",
            seconds
        );

    /// <summary>What somebody sees in a conversation, oldest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> MessagesAsync(string who, string? conversation = null) =>
        [
            .. (await bot.GetAsync($"{Api}/conversations/{conversation ?? Channel}?as={Person(who)}"))["messages"]!
                .AsArray()
                .Select(message => message!),
        ];

    /// <summary>The newest message whose text or blocks hold the words; waits for it.</summary>
    public async Task<JsonNode> ReadAsync(string who, string words, string? conversation = null)
    {
        IReadOnlyList<JsonNode> seen = [];
        return await RunningBot.EventuallyAsync(
            async () =>
            {
                seen = await MessagesAsync(who, conversation);
                return seen.LastOrDefault(message => WordsOf(message).Contains(words, StringComparison.Ordinal));
            },
            () => $"{who} does not read: {words}\nbut:\n{string.Join("\n---\n", seen.Select(WordsOf))}"
        );
    }

    public static string WordsOf(JsonNode message) => CardWords.Of((string?)message["text"], message["blocks"]);

    private JsonNode Named(string firstName) =>
        state["people"]!.AsArray().First(person => ((string)person!["name"]!).StartsWith(firstName, StringComparison.Ordinal))!;

    private string Conversation(string kind, string? user) =>
        (string)
            state["conversations"]!
                .AsArray()
                .First(conversation => (string)conversation!["kind"]! == kind && (user is null || (string?)conversation["user"] == user))![
                "id"
            ]!;

    private async Task<JsonNode?> HomeAsync(string who) => (await bot.GetAsync($"{Api}/home?as={Person(who)}"))["view"];

    private static Pressable? Find(JsonNode message, string action) =>
        Buttons(message).FirstOrDefault(found => IsFor(found.Element, action)) is { Block: { } block, Element: var element }
            ? new Pressable(message, block, element)
            : null;

    private static IEnumerable<(JsonNode Block, JsonNode Element)> Buttons(JsonNode message) =>
        from block in message["blocks"]?.AsArray() ?? []
        where (string?)block["type"] == "actions"
        from element in block["elements"]!.AsArray()
        select (block!, element!);

    // A mark may follow the action: that it opens a form, or which of several it is.
    private static bool IsFor(JsonNode element, string action) => ((string?)element["action_id"])?.Split('#')[0] == action;

    private sealed record Pressable(JsonNode Message, JsonNode Block, JsonNode Element);
}
