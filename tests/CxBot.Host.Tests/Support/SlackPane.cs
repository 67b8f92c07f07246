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

    /// <summary>Fills in the open modal by block id and sends it; what was prefilled stays.</summary>
    public async Task<JsonNode> SubmitAsync(string who, params (string Block, string Value)[] filled)
    {
        var view = await ViewAsync(who);
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

    private static Pressable? Find(JsonNode message, string action)
    {
        foreach (var block in message["blocks"]?.AsArray() ?? [])
        {
            if (
                block!["elements"]?.AsArray().FirstOrDefault(element => ((string?)element?["action_id"])?.Split('#')[0] == action) is
                { } element
            )
                return new Pressable(message, block, element);
        }
        return null;
    }

    private sealed record Pressable(JsonNode Message, JsonNode Block, JsonNode Element);
}
