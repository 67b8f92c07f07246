using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Organisations;

public sealed class When_confidential_reports_come_together
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Two_read_them_those_of_the_older_organisation_and_the_others_are_told(StorageProvider provider)
    {
        await using var scene = await TwoOrganisations.StartAsync(provider);
        var (hana, rolf) = (scene.Bot.Person("Hana"), scene.Bot.Person("Rolf"));
        var (theo, ute) = (scene.Bot.Person("Theo", TestBot.Teams), scene.Bot.Person("Ute", TestBot.Teams));
        await NameAsync(scene, hana, rolf);
        await NameAsync(scene, theo, ute);
        await TwoOrganisations.ReportAsync(scene.Tia, "Quillfeather waits for a parcel");
        await MakeConfidentialAsync(scene, scene.Tia, "CX-1");
        (await theo.SayAsync("CX-1")).Words().ShouldContain("Quillfeather");

        var question = (await scene.Tia.SayAsync($"join {await TwoOrganisations.CodeAsync(scene.Ben)}")).Card();
        await scene.JoinAsync();

        TestBot.Read(question).ShouldContain("are then read by Hana and Rolf; roles names others.\nNot any more by Theo and Ute");
        (await scene.Tia.SayAsync("roles")).Words().ShouldContain("Read confidential reports: Hana and Rolf");
        (await theo.SayAsync("CX-1")).Words().ShouldNotContain("Quillfeather");
        (await hana.SayAsync("CX-1")).Words().ShouldContain("Quillfeather");
        (await StandsAsync(scene, hana)).ShouldContain("Quillfeather");
        (await StandsAsync(scene, rolf)).ShouldContain("Confidential reports of both are read by Hana and Rolf.");
        (await StandsAsync(scene, rolf)).ShouldNotContain("You read them no longer");
        (await StandsAsync(scene, ute)).ShouldContain("You read them no longer, except what you look after");
        (await scene.Ben.SayAsync("audit")).Words().ShouldContain("Ute");
        var asked = await scene.Bot.ReadAsync(db => db.Issues.Select(issue => issue.AskedId).SingleAsync());
        asked.ShouldBe(await hana.IdAsync());
    }

    [Fact]
    public async Task Where_the_older_names_nobody_the_others_stay()
    {
        await using var scene = await TwoOrganisations.StartAsync();
        await NameAsync(scene, scene.Bot.Person("Theo", TestBot.Teams), scene.AnaInTeams);

        await scene.JoinAsync();

        (await scene.Ben.SayAsync("roles")).Words().ShouldContain("Read confidential reports: Ana and Theo");
    }

    private static async Task NameAsync(TwoOrganisations scene, params TestPerson[] readers)
    {
        List<long> ids = [];
        foreach (var reader in readers)
            ids.Add(await reader.IdAsync());
        await scene.Bot.Writer.WriteAsync(
            db =>
                db.People.Where(person => ids.Contains(person.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.IsConfidant, true)),
            CancellationToken.None
        );
        foreach (var id in ids)
            scene.Bot.Get<Core.People.PeopleDirectory>().Forget(id);
    }

    private static async Task MakeConfidentialAsync(TwoOrganisations scene, TestPerson reporter, string code) =>
        await reporter.SendAsync(
            (await reporter.SayAsync($"confidential {code}")).Form(),
            ("concerned", $"{await scene.AnaInTeams.IdAsync()}")
        );

    private static async Task<string> StandsAsync(TwoOrganisations scene, TestPerson person) =>
        string.Concat((await scene.Bot.StandsBeforeAsync(person)).Select(TestBot.Read));
}
