using System.Net;
using CxBot.Slack.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests;

public sealed class When_a_workspace_changes : IAsyncLifetime
{
    private readonly SlackStage stage = new();

    public async Task InitializeAsync()
    {
        await stage.InitializeAsync();
        await stage.Get<Installing.SettingsToken>().FindAsync(default);
        await HappensAsync("""{"type":"member_joined_channel","user":"UBOT-T1","channel":"C1","channel_type":"C","inviter":"U1"}""");
    }

    public Task DisposeAsync() => stage.DisposeAsync();

    [Theory]
    [InlineData("""{"type":"channel_rename","channel":{"id":"C1","name":"moments-of-truth","created":1360782804}}""")]
    [InlineData("""{"type":"group_rename","channel":{"id":"C1","name":"moments-of-truth","created":1360782804}}""")]
    public async Task A_channels_new_name_is_known(string happened)
    {
        await HappensAsync(happened);

        (await ChannelAsync()).Name.ShouldBe("moments-of-truth");
    }

    [Fact]
    public async Task A_channel_is_found_under_its_new_id()
    {
        await HappensAsync("""{"type":"channel_id_changed","old_channel_id":"C1","new_channel_id":"C2","event_ts":"1.1"}""");

        (await ChannelAsync()).ExternalId.ShouldBe("C2");
    }

    [Theory]
    [InlineData("""{"type":"channel_deleted","channel":"C1"}""")]
    [InlineData("""{"type":"channel_left","channel":"C1","actor_id":"U1"}""")]
    [InlineData("""{"type":"group_left","channel":"C1"}""")]
    [InlineData("""{"type":"member_left_channel","user":"UBOT-T1","channel":"C1","channel_type":"G"}""")]
    public async Task Nothing_is_posted_where_the_bot_is_no_more(string happened)
    {
        await HappensAsync(happened);

        (await ChannelAsync()).IsActive.ShouldBeFalse();
    }

    [Fact]
    public async Task Somebody_else_may_come_and_go()
    {
        await HappensAsync("""{"type":"member_left_channel","user":"U5","channel":"C1","channel_type":"C"}""");

        (await ChannelAsync()).IsActive.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"type":"channel_archive","channel":"C1","user":"U1"}""")]
    [InlineData("""{"type":"group_archive","channel":"C1"}""")]
    public async Task An_archived_channel_is_told_to_its_keeper(string happened)
    {
        await HappensAsync(happened);

        (await SaidAsync("was archived or deleted"))["channel"].ShouldBe("D1");
    }

    [Fact]
    public async Task A_changed_person_is_known_by_their_new_name_and_zone()
    {
        await HappensAsync(User("user_change", "Ana Ruiz", deleted: false));

        var person = await PersonAsync();
        (person.Name, person.TimeZone, person.Email, person.IsActive).ShouldBe(("Ana Ruiz", "Europe/Madrid", "ana@harbour.example", true));
    }

    [Fact]
    public async Task A_deactivated_person_has_left()
    {
        await HappensAsync(User("team_join", "Ana", deleted: false));
        await HappensAsync(User("user_change", "Ana", deleted: true));

        (await PersonAsync()).IsActive.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"type":"channel_rename"}""")]
    [InlineData("""{"type":"user_change","user":"U5"}""")]
    [InlineData("""{"type":"team_join","user":{}}""")]
    [InlineData("""{"type":"channel_id_changed"}""")]
    [InlineData("""{"type":"tokens_revoked"}""")]
    public async Task What_is_not_told_whole_is_taken_all_the_same(string happened) => await HappensAsync(happened);

    [Theory]
    [InlineData("app_uninstalled")]
    [InlineData("channel_archive")]
    public async Task Another_workspaces_news_are_taken_and_mean_nothing_here(string type)
    {
        (await stage.HappensAsync($$"""{"type":"{{type}}","channel":"C1"}""", team: "T9")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await stage.ReadAsync(db => db.Workspaces.SingleAsync())).StoppedAt.ShouldBeNull();
    }

    private async Task HappensAsync(string happened) => (await stage.HappensAsync(happened)).StatusCode.ShouldBe(HttpStatusCode.OK);

    private async Task<Core.Channels.Channel> ChannelAsync() => await stage.ReadAsync(db => db.Channels.SingleAsync());

    private async Task<Core.People.Person> PersonAsync() =>
        await stage.ReadAsync(db =>
            (
                from person in db.People
                join identity in db.Identities on person.Id equals identity.PersonId
                where identity.ExternalId == "U77"
                select person
            ).SingleAsync()
        );

    private async Task<SlackCall> SaidAsync(string words)
    {
        while (true)
        {
            var said = await stage.Slack.NextAsync("chat.postMessage");
            if (said["text"].Contains(words, StringComparison.Ordinal))
                return said;
        }
    }

    private static string User(string type, string name, bool deleted) =>
        $$"""
            {"type":"{{type}}","user":{"id":"U77","team_id":"T1","name":"ana","deleted":{{(
                deleted ? "true" : "false"
            )}},"real_name":"{{name}}","tz":"Europe/Madrid",
             "profile":{"real_name":"{{name}}","display_name":"","email":"ana@harbour.example"},"is_bot":false},"cache_ts":1}
            """;
}
