using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Linking;

public sealed class When_a_link_code_is_typed
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task It_holds_for_ten_minutes(int minutes, bool holds)
    {
        await using var scene = await LinkScene.StartAsync();
        var code = await LinkScene.CodeAsync(scene.InSlack);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(minutes));

        (await scene.InTeams.SayAsync($"link {code}")).Words().StartsWith("Done", StringComparison.Ordinal).ShouldBe(holds);
    }

    [Fact]
    public async Task It_may_be_typed_as_people_type()
    {
        await using var scene = await LinkScene.StartAsync();
        var code = await LinkScene.CodeAsync(scene.InSlack);
        code.ShouldAllBe(letter => "34679ACDEFGHJKMNPQRTWXY".Contains(letter));

        (await scene.InTeams.SayAsync($"link {code[..4].ToLowerInvariant()}-{code[4..]} ")).Words().ShouldStartWith("Done");
    }

    [Fact]
    public async Task It_works_once_and_a_new_one_ends_the_old_one()
    {
        await using var scene = await LinkScene.StartAsync();
        var old = await LinkScene.CodeAsync(scene.InSlack);
        var code = await LinkScene.CodeAsync(scene.InSlack);

        (await scene.InTeams.SayAsync($"link {old}")).Words().ShouldStartWith("That code does not hold");
        (await scene.InTeams.SayAsync($"link {code}")).Words().ShouldStartWith("Done");
        (await scene.Bot.Person("Eve", TestBot.Teams).SayAsync($"link {code}")).Words().ShouldStartWith("That code does not hold");
    }

    [Fact]
    public async Task After_five_that_do_not_hold_even_the_right_one_is_refused()
    {
        await using var scene = await LinkScene.StartAsync();
        for (var left = 4; left >= 1; left--)
            (await scene.InTeams.SayAsync("link ACDEFGHJ")).Words().ShouldContain(left == 1 ? "one try left" : $"{left} tries left");
        (await scene.InTeams.SayAsync("link ACDEFGHJ")).Words().ShouldContain("Please wait ten minutes");
        var code = await LinkScene.CodeAsync(scene.InSlack);

        (await scene.InTeams.SayAsync($"link {code}")).Words().ShouldStartWith("That were five codes");

        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(10));
        (await scene.InTeams.SayAsync($"link {await LinkScene.CodeAsync(scene.InSlack)}")).Words().ShouldStartWith("Done");
    }

    [Fact]
    public async Task It_is_not_taken_where_it_was_shown()
    {
        await using var scene = await LinkScene.StartAsync();
        var code = await LinkScene.CodeAsync(scene.InSlack);

        (await scene.InSlack.SayAsync($"link {code}")).Words().ShouldStartWith("This code is for your other platform");
        (await scene.Boss.SayAsync($"link {code}")).Words().ShouldStartWith("This code is for your other platform");
    }

    [Fact]
    public async Task From_another_company_it_does_not_hold()
    {
        await using var scene = await LinkScene.StartAsync();
        var code = await LinkScene.CodeAsync(scene.InSlack);
        var elsewhere = await scene.InSlack.IdAsync();
        await scene.Bot.Writer.WriteAsync(
            async db =>
            {
                var company = new Organisation { Name = "Quarry & Reed" };
                db.Add(company);
                await db.SaveChangesAsync();
                return await db
                    .People.Where(person => person.Id == elsewhere)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.OrganisationId, company.Id));
            },
            CancellationToken.None
        );

        (await scene.InTeams.SayAsync($"link {code}")).Words().ShouldStartWith("That code does not hold");
    }

    [Fact]
    public async Task The_code_itself_is_kept_nowhere()
    {
        await using var scene = await LinkScene.StartAsync();
        var code = await LinkScene.CodeAsync(scene.InSlack);

        var kept = await scene.Bot.ReadAsync(db => db.LinkCodes.SingleAsync());
        kept.Hash.ShouldNotContain(code);
        // The answer is kept for a second delivery of the same press; nobody but its actor is given it.
        kept.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public async Task A_guest_has_none_and_types_none()
    {
        await using var scene = await LinkScene.StartAsync();
        var guest = scene.Bot.Person("Gus", TestBot.Teams);
        scene.Bot.Profiles.Keep(guest.Account, new Profile("Gus", "ana@harbour.example", IsGuest: true));
        var code = await LinkScene.CodeAsync(scene.InSlack);

        (await guest.SayAsync("link")).Words().ShouldStartWith("Guests can report and thank.");
        (await guest.SayAsync($"link {code}")).Words().ShouldStartWith("Guests can report and thank.");
    }
}
