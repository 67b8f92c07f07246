using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_somebody_presses_a_button
{
    [Fact]
    public void It_is_the_buttons_action_and_value()
    {
        var pressed = Pressed().ShouldBeOfType<ButtonPressed>();

        pressed.Action.ShouldBe("issue.take");
        pressed.Value.ShouldBe("142");
        pressed.MessageId.ShouldBe("1");
        pressed.CarriesReply.ShouldBeTrue();
        pressed.At.Thread.ShouldBe("1763632700000");
    }

    [Fact]
    public void The_same_press_under_a_new_id_is_the_same_act() =>
        Pressed(id: "f:1").ReceiptKey.ShouldBe(Pressed(id: "f:2", timestamp: "2026-11-20T10:00:31Z").ReceiptKey);

    [Fact]
    public void Repeated_across_the_turn_of_an_hour_it_is_found_by_its_earlier_key()
    {
        var (first, second) = (Pressed(timestamp: "2026-11-20T09:59:50Z"), Pressed(id: "f:2", timestamp: "2026-11-20T10:00:21Z"));

        second.ReceiptKey.ShouldNotBe(first.ReceiptKey);
        second.EarlierReceiptKey.ShouldBe(first.ReceiptKey);
    }

    [Fact]
    public void A_client_that_shows_a_card_asks_by_itself()
    {
        Pressed().IsUnasked.ShouldBeFalse();
        Pressed(trigger: "manual").IsUnasked.ShouldBeFalse();
        Pressed(trigger: "automatic").IsUnasked.ShouldBeTrue();
    }

    [Fact]
    public void On_a_newer_revision_of_the_card_it_is_a_new_act() =>
        Pressed(revision: "r2").ReceiptKey.ShouldNotBe(Pressed(revision: "r1").ReceiptKey);

    [Fact]
    public void On_another_message_it_is_a_new_act() => Pressed(replyToId: "2").ReceiptKey.ShouldNotBe(Pressed(replyToId: "1").ReceiptKey);

    [Fact]
    public void By_another_person_it_is_a_new_act() =>
        Pressed(from: """{ "id": "29:ben", "aadObjectId": "aad-ben" }""").ReceiptKey.ShouldNotBe(Pressed().ReceiptKey);

    [Fact]
    public void A_week_later_it_is_a_new_act() =>
        Pressed(timestamp: "2026-11-27T10:00:00Z").ReceiptKey.ShouldNotBe(Pressed(timestamp: "2026-11-20T10:00:00Z").ReceiptKey);

    [Fact]
    public void An_old_client_presses_it_by_message()
    {
        var pressed = Recorded
            .Translated(
                Recorded.Personal(
                    """{ "type": "message", "replyToId": "1", "value": { "cx": { "verb": "issue.take", "value": "142", "revision": "r1" } } }"""
                )
            )
            .ShouldBeOfType<ButtonPressed>();

        pressed.Action.ShouldBe("issue.take");
        pressed.CarriesReply.ShouldBeFalse();
    }

    [Fact]
    public void An_old_client_that_opens_a_form_gets_it_as_an_answer() =>
        Recorded
            .Translated(
                Recorded.Personal("""{ "type": "message", "value": { "cx": { "verb": "say.run", "value": "issue", "revision": "r1" } } }""")
            )!
            .CarriesReply.ShouldBeTrue();

    [Fact]
    public void Words_with_a_value_of_somebody_else_are_words() =>
        Recorded
            .Translated(Recorded.Personal("""{ "type": "message", "text": "help", "value": { "theirs": 1 } }"""))
            .ShouldBeOfType<CommandInvoked>()
            .Text.ShouldBe("help");

    [Fact]
    public void A_value_of_somebody_else_alone_is_nothing() =>
        Recorded.Translated(Recorded.Personal("""{ "type": "message", "value": { "theirs": 1 } }""")).ShouldBeNull();

    [Theory]
    [InlineData("""{ "action": { "type": "Action.Execute", "verb": "x", "data": { "other": "app" } } }""")]
    [InlineData("""{ "action": { "type": "Action.Execute", "verb": "x" } }""")]
    [InlineData("""{ "action": null }""")]
    [InlineData("""{ }""")]
    public void Cards_of_others_are_none_of_ours(string value) =>
        Recorded
            .Translated(Recorded.Personal($$"""{ "type": "invoke", "name": "adaptiveCard/action", "value": {{value}} }"""))
            .ShouldBeNull();

    private static Inbound Pressed(
        string id = "f:1",
        string revision = "r1",
        string replyToId = "1",
        string timestamp = "2026-11-20T10:00:00Z",
        string from = """{ "id": "29:ana", "aadObjectId": "7c1e0f52-40a8-4c27-9d6a-8b1d2e3f4a01" }""",
        string? trigger = null
    ) =>
        Recorded.Translated(
            Recorded.Channel(
                $$"""
                {
                  "type": "invoke", "name": "adaptiveCard/action", "id": "{{id}}", "replyToId": "{{replyToId}}", "timestamp": "{{timestamp}}",
                  "from": {{from}},
                  "value": { {{(
                    trigger is null ? "" : $"\"trigger\": \"{trigger}\","
                )}} "action": { "type": "Action.Execute", "verb": "issue.take",
                    "data": { "cx": { "verb": "issue.take", "value": "142", "revision": "{{revision}}" } } } }
                }
                """
            )
        )!;
}
