using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Digest;

public sealed class When_a_recovery_is_thanked_for
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Board_digest_and_thanks_tell_the_same_story(StorageProvider provider)
    {
        await using var scene = await RecoveredAsync(provider);
        await scene.Ada.SayAsync("team add {0} {1}", scene.Ada.Chat, scene.Ana, scene.Ben);

        var board = (await scene.Ana.SayAsync("board", IssueScene.SlackRoom)).Words();
        var digest = (await scene.Ada.SayAsync("digest now")).Card();
        var form = (await scene.Ada.PressAsync(digest, "kudos.thanknow")).Form();
        await scene.Ada.SendAsync(form, ("reason", "You spoke to the customer before they had to ask."));

        board.ShouldContain("Started and prevented\n1. Ana 5 points, 1 recovery\nFixed\n1. Ben 5 points, 1 recovery");
        TestBot
            .Read(digest)
            .ShouldContain(
                """
                1 recovery
                CX-1 parcel arrived broken
                Ana reported it
                Ben put it right
                What was done: Sent a new one by courier
                """
            );
        form.Field<TextField>("issue").Value.ShouldBe("CX-1");
        TextResolver
            .Plain(form.Field<NoteField>("beside").Label, Reader.Default)
            .ShouldBe("CX-1 parcel arrived broken\nAna reported it\nBen put it right\nWhat was done: Sent a new one by courier");
        var thanked = form.Field<PeopleField>("people").Chosen.ShouldHaveSingleItem().Name;
        var room = thanked == "Ben" ? IssueScene.TeamsRoom : IssueScene.SlackRoom;
        TestBot
            .Read((await scene.Bot.StandsInAsync(room))[^1])
            .ShouldBe($"Ada thanks {thanked}\n> You spoke to the customer before they had to ask.\nCX-1 parcel arrived broken\n[Join in]");
        TestBot.Read((await scene.Ada.SayAsync("digest now")).Card()).ShouldNotContain($"[Thank {thanked}]");
    }

    [Fact]
    public async Task A_number_in_the_words_ties_kudos_to_the_issue()
    {
        await using var scene = await RecoveredAsync(StorageProvider.Sqlite);

        await scene.Ana.SayAsync("kudos {0} for the courier to Mrs K in cx-1", IssueScene.SlackRoom, scene.Ben);
        var card = (await scene.Bot.StandsInAsync(IssueScene.SlackRoom))[^1];
        await scene.Cora.PressAsync(card, "kudos.second", IssueScene.SlackRoom);

        TestBot
            .Read((await scene.Bot.StandsInAsync(IssueScene.SlackRoom))[^1])
            .ShouldBe("Ana thanks Ben\n> for the courier to Mrs K in cx-1\nCX-1 parcel arrived broken\n1 colleague joins in\n[Join in]");
        (await scene.Bot.ReadAsync(db => db.Kudos.SingleAsync())).IssueId.ShouldBe((await scene.IssueAsync()).Id);
    }

    [Fact]
    public async Task A_guest_reads_the_title_only_of_what_they_reported()
    {
        await using var scene = await RecoveredAsync(StorageProvider.Sqlite);
        var gus = await scene.JoinAsync("Gus", asGuest: true, TestBot.Slack);
        const string Thanks = "kudos {0} for the courier to Mrs K in CX-1";
        var (id, form) = (await gus.IdAsync(), (await gus.SayAsync("kudos {0} CX-1", IssueScene.SlackRoom, scene.Ben)).Form());

        await gus.SayAsync(Thanks, IssueScene.SlackRoom, scene.Ben);
        var foreign = TestBot.Read((await scene.Bot.StandsInAsync(IssueScene.SlackRoom))[^1]);
        var sent = await gus.SendAsync(form, IssueScene.SlackRoom, ("reason", "for the courier to Mrs K"));
        await scene.Bot.Writer.WriteAsync(
            db => db.Issues.ExecuteUpdateAsync(row => row.SetProperty(issue => issue.ReporterId, id)),
            CancellationToken.None
        );
        await gus.SayAsync(Thanks, IssueScene.SlackRoom, scene.Ben);

        foreign.ShouldBe("Gus thanks Ben\n> for the courier to Mrs K in CX-1\n[Join in]");
        sent.ShouldBeOfType<Reply.Fix>().Faults.Keys.ShouldBe(["issue"]);
        TestBot.Read((await scene.Bot.StandsInAsync(IssueScene.SlackRoom))[^1]).ShouldContain("CX-1 parcel arrived broken");
    }

    [Fact]
    public async Task The_digest_spares_the_five_a_day_once_for_each_person_and_issue()
    {
        await using var scene = await RecoveredAsync(StorageProvider.Sqlite);
        await scene.Ada.SayAsync("team add {0} {1}", scene.Ada.Chat, scene.Ana, scene.Ben);
        var digest = (await scene.Ada.SayAsync("digest now")).Card();
        var form = (await scene.Ada.PressAsync(digest, "kudos.thanknow")).Form();
        var reason = ("reason", "You spoke to the customer before they had to ask.");

        await scene.Ada.SendAsync(form, reason, ("issue", ""));
        await scene.Ada.SendAsync(form, reason);
        var again = await scene.Ada.PressAsync(digest, "kudos.thanknow");
        for (var number = 1; number <= 4; number++)
            await scene.Ada.SendAsync(form, reason);
        var seventh = await scene.Ada.SendAsync(form, reason);

        again.Words().ShouldContain("thanked for this already");
        seventh.ShouldBeOfType<Reply.Fix>().Faults.Keys.ShouldBe(["people"]);
        (await scene.Bot.ReadAsync(db => db.Kudos.CountAsync(kudo => kudo.IsFromDigest))).ShouldBe(1);
    }

    [Fact]
    public async Task The_number_alone_is_asked_for_a_reason()
    {
        await using var scene = await RecoveredAsync(StorageProvider.Sqlite);

        var form = (await scene.Ana.SayAsync("kudos {0} CX-1", IssueScene.SlackRoom, scene.Ben)).Form();
        var sent = await scene.Ana.SendAsync(form, IssueScene.SlackRoom, ("reason", "for the courier to Mrs K"), ("issue", "1"));

        form.Field<TextField>("reason").Value.ShouldBeEmpty();
        form.Field<TextField>("issue").Value.ShouldBe("CX-1");
        sent.ShouldBeOfType<Reply.Private>();
        (await scene.Bot.ReadAsync(db => db.Kudos.SingleAsync())).IssueId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Why_this_number_names_the_issue()
    {
        await using var scene = await RecoveredAsync(StorageProvider.Sqlite);

        var why = await scene.Ben.PressAsync("board.why", "all");

        why.Words().ShouldContain("16 Nov: you put CX-1 right, 5 points\nStarted and prevented: 0 points\nFixed: 5 points, 1 recovery");
    }

    private static async Task<IssueScene> RecoveredAsync(StorageProvider provider)
    {
        var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        return scene;
    }
}
