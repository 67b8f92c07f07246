using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

public sealed class When_answering_an_interaction : IAsyncLifetime
{
    private static readonly Card Thanks = Card.Of(Text.Typed("Thank you"));
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
    public async Task A_private_answer_is_ephemeral_and_leaves_the_message_alone()
    {
        await DeliverAsync(new Reply.Private(Thanks), Pressed());

        var body = (await stage.Slack.NextAsync("one")).Json();
        body.GetProperty("response_type").GetString().ShouldBe("ephemeral");
        body.GetProperty("replace_original").GetBoolean().ShouldBeFalse();
        body.GetProperty("thread_ts").GetString().ShouldBe("1.0");
        body.GetProperty("text").GetString().ShouldBe("Thank you");
    }

    [Fact]
    public async Task What_replaces_the_message_says_so()
    {
        await DeliverAsync(new Reply.Replace(Thanks), Pressed());

        (await stage.Slack.NextAsync("one")).Json().GetProperty("replace_original").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_public_answer_is_for_the_channel_and_carries_no_token()
    {
        await DeliverAsync(new Reply.Public(Thanks), Pressed());

        var call = await stage.Slack.NextAsync("one");
        call.Json().GetProperty("response_type").GetString().ShouldBe("in_channel");
        call.Authorization.ShouldBeNull();
    }

    [Fact]
    public async Task A_form_is_opened_with_the_trigger()
    {
        await DeliverAsync(new Reply.Ask(Report), Pressed());

        var call = await stage.Slack.NextAsync("views.open");
        call["trigger_id"].ShouldBe("13.7");
        FormOrigin.Read(call.Json("view").GetProperty("private_metadata").GetString()).Thread.ShouldBe("1.0");
    }

    [Fact]
    public async Task A_form_that_can_not_open_any_more_is_explained()
    {
        stage.Slack.Answer("views.open", """{"ok":false,"error":"expired_trigger_id"}""");
        await DeliverAsync(new Reply.Ask(Report), Pressed());

        (await stage.Slack.NextAsync("one")).Json().GetProperty("text").GetString().ShouldBe(SlackTexts.TryAgain("en"));
    }

    [Fact]
    public async Task Without_an_address_to_answer_at_it_is_said_where_they_are_to_them_alone()
    {
        await DeliverAsync(new Reply.Private(Thanks), Pressed() with { ResponseUrl = null });

        var call = await stage.Slack.NextAsync("chat.postEphemeral");
        call["channel"].ShouldBe("C1");
        call["user"].ShouldBe("U1");
        call["thread_ts"].ShouldBe("1.0");
    }

    [Fact]
    public async Task Where_the_bot_is_not_it_comes_to_the_one_to_one_chat()
    {
        stage.Slack.Answer("chat.postEphemeral", """{"ok":false,"error":"channel_not_found"}""");
        await DeliverAsync(new Reply.Private(Thanks), Pressed() with { ResponseUrl = null });

        (await stage.Slack.NextAsync("chat.postMessage"))["channel"].ShouldBe("D1");
    }

    [Fact]
    public async Task An_address_that_says_no_is_not_asked_again()
    {
        stage.Slack.Answer("one", _ => Microsoft.AspNetCore.Http.Results.NotFound());
        await DeliverAsync(new Reply.Private(Thanks), Pressed());

        await stage.Slack.NextAsync("chat.postEphemeral");
        stage.Slack.Calls.Count(call => call.Method == "one").ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_of_another_workspace_acts_where_the_bot_is_installed()
    {
        var stranger = new Interaction
        {
            Team = new Named { Id = "T9" },
            User = new InteractionUser { Id = "U9", TeamId = "T9" },
        };

        (await stage.Get<SlackInstallations>().WorkspaceAsync(stranger, default)).ShouldBe("T1");
    }

    [Fact]
    public void Four_answers_are_the_most()
    {
        var url = Url("https://hooks.slack.com/actions/T1/1/x").ShouldNotBeNull();

        Enumerable.Range(0, 7).Count(_ => url.TryUse(stage.Clock.GetUtcNow())).ShouldBe(4);
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void Less_than_half_an_hour_is_the_longest(int minutes, bool usable) =>
        Url("https://hooks.slack.com/actions/T1/1/x")!.TryUse(stage.Clock.GetUtcNow().AddMinutes(minutes)).ShouldBe(usable);

    [Theory]
    [InlineData("https://hooks.slack.com/commands/1", true)]
    [InlineData("https://hooks.slack-gov.com/commands/1", true)]
    [InlineData("http://hooks.slack.com/commands/1", false)]
    [InlineData("https://hooks.slack.com.evil.example/1", false)]
    [InlineData("https://hooks.slack.com@evil.example/1", false)]
    [InlineData("https://hooks.slack.com:8443/1", false)]
    [InlineData("http://169.254.169.254/latest", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("nonsense", false)]
    [InlineData(null, false)]
    public void Only_Slacks_own_addresses_are_called(string? address, bool called) => (Url(address) is not null).ShouldBe(called);

    [Fact]
    public void A_stand_ins_address_is_called_where_its_API_is() =>
        ResponseUrl
            .Of("http://localhost:3978/playground/hooks/1", new Uri("http://127.0.0.1:3978/playground/slack/api/"), default)
            .ShouldNotBeNull();

    private ReplyPath Pressed() =>
        new("U1", new Address("slack", "T1", "C1", AddressKind.Channel, "1.0"))
        {
            Trigger = "13.7",
            ResponseUrl = Url(stage.Slack.ResponseUrl),
            HasMessage = true,
        };

    private ResponseUrl? Url(string? address) => stage.Get<SlackReplies>().UrlOf(address);

    private Task DeliverAsync(Reply reply, ReplyPath path) =>
        stage.Get<SlackReplies>().DeliverAsync(new Answer(reply, Reader.Default), path, default);
}
