using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.Tests.Support;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;
using FsCheck;
using FsCheck.Fluent;
using StandIn = CxBot.Playground.Teams.Cards.AdaptiveCards;

namespace CxBot.Teams.Tests;

public sealed class When_drawing_anything_at_all
{
    private static readonly Reader Ana = new("en", "Europe/Vienna", ImmutableDictionary<long, string>.Empty);

    private static readonly Surface[] Surfaces =
    [
        Surface.Message("r"),
        Surface.Message("r") with
        {
            IsShared = true,
        },
        Surface.Message("r") with
        {
            IsBare = true,
        },
        Surface.OwnForm("r"),
        Surface.Dialog("r"),
    ];

    [Fact]
    public void A_card_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var card = Possible(new RandomChat(seed).Card());
                foreach (var surface in Surfaces)
                    Check(AdaptiveCards.Render(card, Ana, surface), 0);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_form_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var form = Possible(new RandomChat(seed).Form());
                var typed = form.Fields.OfType<TextField>().Sum(field => Encoding.UTF8.GetByteCount(field.Value));
                var faults = form.Fields.ToDictionary(field => field.Id, field => field.Label);
                foreach (var surface in Surfaces)
                {
                    Check(FormCards.Render(form, null, Ana, surface), typed);
                    Check(FormCards.Render(form, faults, Ana, surface), typed);
                }
            })
            .QuickCheckThrowOnFailure();

    // Ids are ours: a field and a choice have one.
    private static Form Possible(Form form) =>
        form with
        {
            Fields =
            [
                .. form
                    .Fields.Where(field => field.Id.Length > 0)
                    .Select(field =>
                        field is ChoiceField choice
                            ? choice with
                            {
                                Choices = [.. choice.Choices.Where(one => one.Value.Length > 0)],
                            }
                            : field
                    ),
            ],
        };

    // A button holds at most 1,900 characters, and an action is one of ours.
    private static Card Possible(Card card) =>
        card with
        {
            Blocks =
            [
                .. card.Blocks.Select(block =>
                    block is Buttons buttons
                        ? new Buttons([
                            .. buttons.Row.Select(button =>
                                button with
                                {
                                    Action = button.Action.Length > 0 ? button.Action : "a.b",
                                    Value = Ellipsis.Shorten(button.Value, 1900),
                                }
                            ),
                        ])
                        : block
                ),
            ],
        };

    private static void Check(AdaptiveCard card, int typed)
    {
        var wire = TeamsJson.Bytes(card);
        wire.Length.ShouldBeLessThanOrEqualTo(CardSize.Most + typed);
        StandIn.Check(JsonDocument.Parse(wire).RootElement).ShouldBeEmpty();
    }
}
