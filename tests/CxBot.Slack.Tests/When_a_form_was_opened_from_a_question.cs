using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

public sealed class When_a_form_was_opened_from_a_question : IAsyncLifetime
{
    private static readonly Card Done = Card.Of(Text.Typed("Written down"));
    private static readonly Form Report = new(
        "issue.report",
        Text.Typed("Report"),
        Text.Typed("Send"),
        [new TextField("what", Text.Typed("What"))]
    );

    private readonly SlackStage stage = new();

    public Task InitializeAsync() => stage.InitializeAsync();

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task The_question_that_only_they_saw_becomes_the_confirmation()
    {
        var metadata = await OpenAsync(isEphemeral: true);
        await SubmitAsync(new Reply.Private(Done), metadata);

        var body = (await stage.Slack.NextAsync("one")).Json();
        body.GetProperty("replace_original").GetBoolean().ShouldBeTrue();
        body.GetProperty("text").GetString().ShouldBe("Written down");
    }

    [Fact]
    public async Task A_card_that_others_see_stays()
    {
        var metadata = await OpenAsync(isEphemeral: false);
        await SubmitAsync(new Reply.Private(Done), metadata);

        var body = (await stage.Slack.NextAsync("one")).Json();
        body.GetProperty("replace_original").GetBoolean().ShouldBeFalse();
        body.GetProperty("response_type").GetString().ShouldBe("ephemeral");
    }

    [Fact]
    public async Task When_there_is_nothing_to_say_the_question_just_goes()
    {
        var metadata = await OpenAsync(isEphemeral: true);
        await SubmitAsync(new Reply.Silent(), metadata);

        (await stage.Slack.NextAsync("one")).Json().GetProperty("delete_original").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Who_took_half_an_hour_is_answered_all_the_same()
    {
        var metadata = await OpenAsync(isEphemeral: true);
        stage.Clock.Advance(TimeSpan.FromMinutes(26));
        await SubmitAsync(new Reply.Private(Done), metadata);

        (await stage.Slack.NextAsync("chat.postEphemeral"))["text"].ShouldBe("Written down");
        stage.Slack.Calls.ShouldNotContain(call => call.Method == "one");
    }

    [Fact]
    public async Task The_address_can_not_be_read_out_of_the_window()
    {
        var metadata = await OpenAsync(isEphemeral: true);

        metadata.ShouldNotContain("hooks");
        metadata.ShouldNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(stage.Slack.ResponseUrl))[..20]);
        FormOrigin.Read(metadata).WayBack.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_way_back_of_another_hand_leads_nowhere()
    {
        await SubmitAsync(new Reply.Private(Done), new FormOrigin("C1", AddressKind.Channel, null) { WayBack = "CfDJ8forged" }.Write());

        (await stage.Slack.NextAsync("chat.postEphemeral"))["user"].ShouldBe("U1");
    }

    [Fact]
    public void A_long_state_is_kept_and_the_way_back_is_not()
    {
        var origin = new FormOrigin("C1", AddressKind.Channel, null) { WayBack = new string('w', 1500) };
        var modal = FormRenderer.Modal(Report with { State = new string('s', 2000) }, origin, Reader.Default);

        var kept = FormOrigin.Read(modal.PrivateMetadata);
        kept.State.Length.ShouldBe(2000);
        kept.WayBack.ShouldBeEmpty();
    }

    private async Task<string> OpenAsync(bool isEphemeral)
    {
        var path = Path() with
        {
            Trigger = "13.7",
            ResponseUrl = stage.Get<SlackReplies>().UrlOf(stage.Slack.ResponseUrl),
            HasMessage = true,
            IsEphemeral = isEphemeral,
        };
        await stage.Get<SlackReplies>().DeliverAsync(new Answer(new Reply.Ask(Report), Reader.Default), path, default);
        return (await stage.Slack.NextAsync("views.open")).Json("view").GetProperty("private_metadata").GetString()!;
    }

    private Task SubmitAsync(Reply reply, string metadata)
    {
        var submitted = new InteractionView
        {
            Id = "V1",
            CallbackId = "issue.report",
            PrivateMetadata = metadata,
        };
        return stage
            .Get<SlackSubmissions>()
            .AnswerAsync(new Answer(reply, Reader.Default), submitted, Path(), new Acknowledgement(), default);
    }

    private static ReplyPath Path() => new("U1", new Address("slack", "T1", "C1", AddressKind.Channel));
}
