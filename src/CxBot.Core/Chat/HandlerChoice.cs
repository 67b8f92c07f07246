using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Chat;

/// <summary>Finds the one handler for an inbound.</summary>
internal sealed class HandlerChoice(HandlerCatalog catalog, PeopleDirectory people, Readers readers)
{
    public async Task<ChosenHandler> ForAsync(Inbound inbound, Turn turn, CancellationToken ct) =>
        inbound switch
        {
            CommandInvoked command => ForCommand(command, turn),
            ButtonPressed { Action: SayAgain.Action } button => await ForSayingAgainAsync(button, turn, ct),
            ButtonPressed button => Handled(catalog.Button(button.Action), button, turn),
            FormSubmitted form => Handled(catalog.Form(form.Form), form, turn),
            MessagePicked picked => Handled(catalog.MessageAction(picked.Action), picked, turn),
            BotAdded added => Handled(catalog.Only<BotAdded>(), added, turn),
            BotRemoved removed => Handled(catalog.Only<BotRemoved>(), removed, turn),
            ReactionAdded reaction => Handled(catalog.Only<ReactionAdded>(), reaction, turn),
            CardLiked liked => Handled(catalog.Only<CardLiked>(), liked, turn),
            AppInstalled installed => Handled(catalog.Only<AppInstalled>(), installed, turn),
            ChannelChanged changed => Handled(catalog.Only<ChannelChanged>(), changed, turn),
            PersonChanged changed => Handled(catalog.Only<PersonChanged>(), changed, turn),
            HomeOpened opened => Handled(catalog.Only<HomeOpened>(), opened, turn),
            _ => throw new NotSupportedException($"Nobody handles a {inbound.GetType().Name}."),
        };

    private ChosenHandler ForCommand(CommandInvoked command, Turn turn)
    {
        var (word, arguments) = CommandLine.Cut(command.Text);
        return catalog.Command(word) is { } found
            ? ChosenHandler.Of(found.Handler, command with { Word = word, Text = arguments }, turn)
            : Handled(catalog.Only<CommandInvoked>(), command, turn);
    }

    private async Task<ChosenHandler> ForSayingAgainAsync(ButtonPressed button, Turn turn, CancellationToken ct)
    {
        var kept = ButtonWords.Read(button.Value);
        if (await WordsAsync(kept, turn.Actor) is not { } words)
            return ChosenHandler.Always(button, turn, new DraftGone().Reply());
        var command = new CommandInvoked
        {
            ReceiptKey = button.ReceiptKey,
            From = button.From,
            At = button.At,
            CarriesReply = button.CarriesReply,
            Text = words,
        };
        return ForCommand(command, turn with { Mentioned = await people.FindAsync(SayAgain.MentionedIn(kept), ct) });
    }

    private async Task<string?> WordsAsync(ButtonWords kept, Colleague actor)
    {
        if (!kept.IsDraft)
            return kept.Words;
        await using var db = readers.Open();
        return await kept.WordsOfAsync(db, actor.Id);
    }

    private static ChosenHandler Handled<TInbound>(HandlerEntry? entry, TInbound inbound, Turn turn)
        where TInbound : Inbound =>
        entry is null
            ? ChosenHandler.Always(inbound, turn, new Reply.Private(Card.Of(ChatTexts.NotThereAnyMore)))
            : ChosenHandler.Of(entry, inbound, turn);
}
