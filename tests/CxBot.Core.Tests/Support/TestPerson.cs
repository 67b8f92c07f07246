using CxBot.Core.Chat;
using CxBot.Core.People;

namespace CxBot.Core.Tests.Support;

/// <summary>Somebody who talks to the <see cref="TestBot"/>.</summary>
internal sealed class TestPerson(TestBot bot, Account account)
{
    public Account Account => account;

    /// <summary>Their one-to-one chat with the bot.</summary>
    public Address Chat => new(account.Platform, account.Workspace, $"D-{account.User}", AddressKind.Personal);

    public async Task<long> IdAsync() => (await bot.Get<PeopleDirectory>().FindAsync(account, speaking: false, CancellationToken.None)).Id;

    /// <summary>Says a line; "{0}" stands for the first person mentioned, and so on.</summary>
    public Task<Reply> SayAsync(string text, Address? at = null, params TestPerson[] mentioned)
    {
        for (var i = 0; i < mentioned.Length; i++)
            text = text.Replace($"{{{i}}}", CommandInvoked.MentionMark.ToString(), StringComparison.Ordinal);
        return DispatchAsync(
            new CommandInvoked
            {
                ReceiptKey = bot.NextReceipt(),
                From = account,
                At = at ?? Chat,
                Text = text,
                Mentions = [.. mentioned.Select(person => person.Account)],
            }
        );
    }

    /// <summary>Presses the button with this action on a card.</summary>
    public Task<Reply> PressAsync(Card card, string action, Address? at = null, string? receipt = null, string? message = null)
    {
        var button = card.Blocks.OfType<Buttons>().SelectMany(row => row.Row).First(button => button.Action == action);
        return PressAsync(button.Action, button.Value, at, receipt, message);
    }

    /// <summary>Presses a button that a card may or may not show: anybody can replay one.</summary>
    public Task<Reply> PressAsync(string action, string value, Address? at = null, string? receipt = null, string? message = null) =>
        DispatchAsync(
            new ButtonPressed
            {
                ReceiptKey = receipt ?? bot.NextReceipt(),
                From = account,
                At = at ?? Chat,
                Action = action,
                Value = value,
                MessageId = message,
            }
        );

    /// <summary>Sends a form as it opened, with these fields filled in on top of what stood in it.</summary>
    public Task<Reply> SendAsync(Form form, params (string Field, string Value)[] filled) => SendAsync(form, Chat, filled);

    /// <summary>Sends a form that was opened at a place.</summary>
    public Task<Reply> SendAsync(Form form, Address at, params (string Field, string Value)[] filled)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var field in form.Fields)
        {
            values[field.Id] = field switch
            {
                TextField { Value.Length: > 0 } text => [text.Value],
                ChoiceField { Value.Length: > 0 } choice => [choice.Value],
                DateField { Value: { } day } => [DateField.Write(day)],
                PeopleField people => [.. people.Chosen.Select(person => $"{person.Id}")],
                _ => [],
            };
        }
        foreach (var group in filled.GroupBy(pair => pair.Field))
            values[group.Key] = [.. group.Select(pair => pair.Value)];
        return DispatchAsync(
            new FormSubmitted
            {
                ReceiptKey = bot.NextReceipt(),
                From = account,
                At = at,
                Form = form.Id,
                State = form.State,
                Answers = new FormAnswers(values),
            }
        );
    }

    /// <summary>Picks somebody's message and does something with it.</summary>
    public Task<Reply> PickAsync(string action, string text, Address at, TestPerson? author = null) =>
        DispatchAsync(
            new MessagePicked
            {
                ReceiptKey = bot.NextReceipt(),
                From = account,
                At = at,
                Action = action,
                Text = text,
                Author = author?.Account,
            }
        );

    /// <summary>Adds the bot to a room.</summary>
    public Task<Reply> AddBotAsync(Address room, string name = "customer-moments") =>
        DispatchAsync(
            new BotAdded
            {
                ReceiptKey = bot.NextReceipt(),
                From = account,
                At = room,
                Name = name,
                CarriesReply = false,
            }
        );

    /// <summary>Puts the organisation's emoji under a message.</summary>
    public Task<Reply> ReactAsync(string message, string? permalink = null) =>
        DispatchAsync(
            new ReactionAdded
            {
                ReceiptKey = bot.NextReceipt(),
                From = account,
                At = TestBot.Room(account.Platform),
                Text = message,
                Permalink = permalink,
            }
        );

    /// <summary>Puts a kind reaction under a message of the bot's.</summary>
    public Task<Reply> LikeAsync(string messageId, Address at, bool takenBack = false) =>
        DispatchAsync(
            new CardLiked
            {
                ReceiptKey = bot.NextReceipt(),
                From = account,
                At = at,
                CarriesReply = false,
                MessageId = messageId,
                IsTakenBack = takenBack,
            }
        );

    /// <summary>Opens the bot's home.</summary>
    public Task<Reply> OpenHomeAsync() =>
        DispatchAsync(
            new HomeOpened
            {
                ReceiptKey = bot.NextReceipt(),
                From = account,
                At = Chat,
            }
        );

    public async Task<Reply> DispatchAsync(Inbound inbound) => (await bot.Dispatcher.DispatchAsync(inbound, CancellationToken.None)).Reply;
}
