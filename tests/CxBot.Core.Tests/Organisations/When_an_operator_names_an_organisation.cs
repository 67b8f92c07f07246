using CxBot.Core.HelpDesk;
using CxBot.Core.Organisations;
using CxBot.Core.People.Import;
using CxBot.Core.Tests.HelpDesk;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Organisations;

/// <summary>Ben's is the first and has no name yet; Tia calls hers Harbour Goods.</summary>
public sealed class When_an_operator_names_an_organisation
{
    [Fact]
    public async Task A_list_of_teams_is_for_the_one_that_is_named_and_for_none_when_that_is_unclear()
    {
        await using var scene = await SceneAsync();

        (await MendAsync(scene, null)).ShouldBe(
            "There are several organisations here. Say which one is meant: "
                + $"Write a name, or the id of a workspace, of these: {Slack}; Harbour Goods ({Teams})."
        );
        (await MendAsync(scene, "Harbor")).ShouldStartWith("\"Harbor\" is not the name of one organisation here.");
        foreach (var named in new[] { "harbour goods", Teams })
        {
            var (id, _) = await OrganisationChoice.OfOperatorAsync(scene.Bot.Writer, named, CancellationToken.None);
            var (faults, summary) = await TeamImport.RunAsync(
                scene.Bot.Writer,
                id.ShouldNotBeNull(),
                "Tia,Ana",
                exactly: false,
                dryRun: false,
                scene.Bot.Clock.Now,
                CancellationToken.None
            );
            faults.ShouldBeEmpty(summary);
        }
        (await scene.Bot.ReadAsync(db => db.TeamMemberships.SingleAsync())).MemberId.ShouldBe(await scene.AnaInTeams.IdAsync());
    }

    [Fact]
    public async Task Two_of_one_name_are_told_apart_by_a_workspace()
    {
        await using var scene = await SceneAsync();
        await NameAsync(scene, 1, "Harbour Goods");

        (await MendAsync(scene, "Harbour Goods")).ShouldEndWith($"Harbour Goods ({Slack}); Harbour Goods ({Teams}).");
        (await OrganisationChoice.OfOperatorAsync(scene.Bot.Writer, Slack, CancellationToken.None)).Id.ShouldBe(1);
    }

    [Fact]
    public async Task A_help_desk_reports_to_it_and_hears_of_it_alone()
    {
        await using var scene = await SceneAsync([
            .. HelpDeskScene.Webhook(),
            ("HelpDesk:Webhooks:0:Organisation", Teams),
            ("HelpDesk:Webhooks:1:Url", "https://first.harbour.example/hook"),
            ("HelpDesk:Webhooks:1:Secret", HelpDeskScene.Secret),
        ]);
        await HelpDeskScene.SettleAsync(scene.Bot);

        var taken = await ReportAsync(scene, Teams);
        await TwoOrganisations.ReportAsync(scene.Ana, "The invoice came twice");

        taken.ShouldBeOfType<HookReply.Taken>();
        (await scene.Tia.SayAsync("CX-1")).Words().ShouldContain("Parcel arrived broken");
        (await scene.Ben.SayAsync("CX-1")).Words().ShouldContain("The invoice came twice");
        var told = await scene.Bot.ReadAsync(db => db.HookDeliveries.ToListAsync());
        foreach (var (url, title) in new[] { ("desk", "Parcel arrived broken"), ("first", "The invoice came twice") })
        {
            var key = Webhook.KeyOf($"https://{url}.harbour.example/hook");
            told.FindAll(one => one.WebhookKey == key).ShouldAllBe(one => one.Payload.Contains(title));
            told.ShouldContain(one => one.WebhookKey == key);
        }
        (await scene.Tia.SayAsync("status")).Words().ShouldContain("desk.harbour.example");
        (await scene.Ben.SayAsync("status")).Words().ShouldContain("first.harbour.example");
        (await scene.Ben.SayAsync("status")).Words().ShouldNotContain("desk.harbour.example");
        (await ReportAsync(scene, "nobody")).ShouldBeOfType<HookReply.NotConfigured>();
    }

    private static string Slack => TestBot.Workspace(TestBot.Slack);

    private static string Teams => TestBot.Workspace(TestBot.Teams);

    private static async Task<TwoOrganisations> SceneAsync(params (string Key, string Value)[] settings)
    {
        var scene = await TwoOrganisations.StartAsync(settings: settings);
        await NameAsync(scene, 2, "Harbour Goods");
        return scene;
    }

    private static Task<int> NameAsync(TwoOrganisations scene, long id, string name) =>
        scene.Bot.Writer.WriteAsync(
            db => db.Organisations.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, name)),
            CancellationToken.None
        );

    private static async Task<string> MendAsync(TwoOrganisations scene, string? named) =>
        (await OrganisationChoice.OfOperatorAsync(scene.Bot.Writer, named, CancellationToken.None)).Mend;

    private static Task<HookReply> ReportAsync(TwoOrganisations scene, string organisation) =>
        scene
            .Bot.Get<HookIntake>()
            .TakeAsync(
                new HookCall("Survey", $"call to {organisation}", "a", organisation),
                HelpDeskScene.Broken with
                {
                    ContactPoint = "",
                },
                CancellationToken.None
            );
}
