using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

public sealed class When_a_form_took_too_long(SlackStage stage) : IClassFixture<SlackStage>
{
    private static readonly Form Report = new(
        "issue.report",
        Text.Typed("Report"),
        Text.Typed("Send"),
        [new TextField("what", Text.Typed("What"))]
    );

    [Fact]
    public void The_window_stays_and_says_so()
    {
        var late = System.Text.Encoding.UTF8.GetString(SlackSubmissions.Late("en").Json.Span);

        late.ShouldStartWith("""{"response_action":"update","view":{"type":"modal",""");
        late.ShouldContain(SlackTexts.OneMomentTitle("en"));
    }

    [Theory]
    [InlineData("de-CH", "de")]
    [InlineData("es_LA", "es")]
    [InlineData("fr-FR", "en")]
    [InlineData(null, "en")]
    public void It_says_so_in_the_persons_language_where_that_is_known(string? tag, string language) =>
        System.Text.Encoding.UTF8.GetString(SlackSubmissions.Late(tag).Json.Span).ShouldContain(SlackTexts.OneMomentTitle(language));

    [Fact]
    public async Task At_the_end_it_says_that_all_is_kept()
    {
        await AnswerAsync(new Reply.Silent());

        var call = await stage.Slack.NextAsync("views.update");
        call["view_id"].ShouldBe("V1");
        call["view"].ShouldContain(SlackTexts.SavedTitle("en"));
    }

    [Fact]
    public async Task What_needs_mending_comes_back_with_the_persons_words()
    {
        var form = Report.With(new FormAnswers(new Dictionary<string, IReadOnlyList<string>> { ["what"] = ["Parcel"] }));
        await AnswerAsync(new Reply.Fix(form, new Dictionary<string, Text> { ["what"] = Text.Typed("A little more, please.") }));

        var blocks = (await stage.Slack.NextAsync("views.update")).Json("view").GetProperty("blocks");
        blocks[0].GetProperty("type").GetString().ShouldBe("rich_text");
        blocks[1].GetProperty("block_id").GetString().ShouldBe("what~1");
        blocks[1].GetProperty("element").GetProperty("initial_value").GetString().ShouldBe("Parcel");
    }

    private Task AnswerAsync(Reply reply)
    {
        var acknowledgement = new Acknowledgement();
        acknowledgement.TryGive(SlackSubmissions.Late("en"));
        var submitted = new InteractionView
        {
            Id = "V1",
            CallbackId = "issue.report",
            PrivateMetadata = new FormOrigin("C1", AddressKind.Channel, null).Write(),
        };
        var path = new ReplyPath("U1", new Address("slack", "T1", "C1", AddressKind.Channel));
        return stage.Get<SlackSubmissions>().AnswerAsync(new Answer(reply, Reader.Default), submitted, path, acknowledgement, default);
    }
}
