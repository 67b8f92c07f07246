using CxBot.Core.Chat;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_somebody_sends_a_form
{
    private const string Cx =
        """{ "verb": "form.submit", "form": "issue.report", "state": "waiting", "several": ["to"], "revision": "r1" }""";

    [Fact]
    public void Answers_come_by_field_and_the_state_comes_back()
    {
        var sent = Sent("""{ "title": "Parcel, broken", "to": "12,7", "where": "delivery", "note": "", "sure": true, "count": 3 }""");

        sent.Form.ShouldBe("issue.report");
        sent.State.ShouldBe("waiting");
        sent.Answers["title"].ShouldBe("Parcel, broken");
        sent.Answers.People("to").ShouldBe([12, 7]);
        sent.Answers["where"].ShouldBe("delivery");
        sent.Answers.Values.Keys.ShouldNotContain("note");
        sent.Answers.Values.Keys.ShouldNotContain("cx");
        sent.Answers["sure"].ShouldBe("True");
        sent.Answers["count"].ShouldBe("3");
        sent.CarriesReply.ShouldBeTrue();
    }

    [Fact]
    public void A_second_delivery_is_the_same_act_and_other_words_are_another()
    {
        var first = Sent("""{ "title": "Parcel", "where": "delivery" }""");

        Sent("""{ "where": "delivery", "title": "Parcel" }""").ReceiptKey.ShouldBe(first.ReceiptKey);
        Sent("""{ "title": "Parcel!", "where": "delivery" }""").ReceiptKey.ShouldNotBe(first.ReceiptKey);
    }

    [Theory]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/submit")]
    public void A_dialog_sends_the_same(string name)
    {
        var sent = Recorded.Translated(
            Recorded.Channel(
                $$"""{ "type": "invoke", "name": "{{name}}", "value": { "commandId": "report_issue", "data": { "title": "Parcel", "cx": {{Cx}} } } }"""
            )
        );

        sent.ShouldBeOfType<FormSubmitted>().Answers["title"].ShouldBe("Parcel");
    }

    [Fact]
    public void Cancelling_is_no_act() =>
        Recorded
            .Translated(
                Recorded.Personal(
                    """
                    { "type": "invoke", "name": "adaptiveCard/action",
                      "value": { "action": { "verb": "form.cancel", "data": { "cx": { "verb": "form.cancel", "revision": "r1" } } } } }
                    """
                )
            )
            .ShouldBeNull();

    private static FormSubmitted Sent(string inputs) =>
        Recorded
            .Translated(
                Recorded.Channel(
                    $$"""
                    { "type": "invoke", "name": "adaptiveCard/action", "replyToId": "1",
                      "value": { "action": { "verb": "form.submit", "data": {{inputs.TrimEnd()[..^1]}}, "cx": {{Cx}} } } } }
                    """
                )
            )
            .ShouldBeOfType<FormSubmitted>();
}
