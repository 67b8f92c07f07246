using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Sight;

/// <summary>
/// Ana confides that Ben treated a customer badly. Hana and Rolf read confidential reports; Mia reports to Ben; Ada administrates
/// and leads Ana, Hana and Cora; Gil is a guest.
/// </summary>
internal sealed class ConfidentialScene : IAsyncDisposable
{
    /// <summary>Words of the title, the story, what was done, and a note; they stand nowhere else.</summary>
    public static readonly string[] Secrets = ["Quillfeather", "Wexcombe", "Torvaldsen", "Ulmgasse"];

    private ConfidentialScene(IssueScene issues) => Issues = issues;

    public IssueScene Issues { get; }

    public TestBot Bot => Issues.Bot;

    public TestPerson Ana => Issues.Ana;

    public TestPerson Ben => Issues.Ben;

    public TestPerson Cora => Issues.Cora;

    public TestPerson Ada => Issues.Ada;

    public required TestPerson Hana { get; init; }

    public required TestPerson Rolf { get; init; }

    public required TestPerson Mia { get; init; }

    public required TestPerson Gil { get; init; }

    /// <summary>Those who must not hear of it.</summary>
    public TestPerson[] Others => [Cora, Ada, Ben, Mia, Gil];

    public static async Task<ConfidentialScene> SetAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        params (string Key, string Value)[] settings
    )
    {
        var issues = await IssueScene.SetAsync(provider, settings);
        var scene = new ConfidentialScene(issues)
        {
            Hana = await issues.JoinAsync("Hana"),
            Rolf = await issues.JoinAsync("Rolf", platform: TestBot.Slack),
            Mia = await issues.JoinAsync("Mia"),
            Gil = await issues.JoinAsync("Gil", asGuest: true),
        };
        await scene.NameAsync(scene.Hana, scene.Rolf);
        var keeper = await scene.Ada.IdAsync();
        await issues.ChangeAsync(db => db.Channels.ForEachAsync(channel => channel.KeeperId = keeper));
        await scene.Bot.TeamAsync(scene.Ada, scene.Ana, scene.Hana, scene.Cora);
        await scene.Bot.TeamAsync(scene.Ben, scene.Mia);
        return scene;
    }

    /// <summary>Ada names who reads confidential reports.</summary>
    public async Task<Reply> NameAsync(params TestPerson[] confidants)
    {
        var form = (await Ada.PressAsync((await Ada.SayAsync("roles")).Card(), "roles.change")).Form();
        List<(string Field, string Value)> filled = [("administrators", $"{await Ada.IdAsync()}")];
        foreach (var person in confidants)
            filled.Add(("confidants", $"{await person.IdAsync()}"));
        return await Ada.SendAsync(form, [.. filled]);
    }

    /// <summary>Ana's form, filled in and sent to be read by the few.</summary>
    public async Task<Reply> ConfideAsync(params TestPerson[] concerned)
    {
        var form = (await Ana.PressAsync("issue.report", "", IssueScene.SlackRoom)).Form();
        var asked = (
            await Ana.SendAsync(
                form,
                IssueScene.SlackRoom,
                ("title", "Quillfeather was left standing"),
                ("happened", "Wexcombe heard it too"),
                ("where", "delivery"),
                ("sight", "few")
            )
        ).ShouldBeOfType<Reply.Fix>();
        List<(string Field, string Value)> filled = [];
        foreach (var person in concerned)
            filled.Add(("concerned", $"{await person.IdAsync()}"));
        return await Ana.SendAsync(asked.Form, IssueScene.SlackRoom, [.. filled]);
    }

    /// <summary>Hana sees to it, with Cora's help.</summary>
    public async Task SeeToItAsync()
    {
        await Hana.SayAsync("take CX-1");
        await Hana.SayAsync("note CX-1 met them in the Ulmgasse");
        await Hana.SayAsync("contacted CX-1");
        await IssueScene.RecoverAsync(
            Hana,
            ("done", "Torvaldsen apologised in person"),
            ("confirmed", "person"),
            ("helpers", $"{await Cora.IdAsync()}")
        );
    }

    public ValueTask DisposeAsync() => Issues.DisposeAsync();
}
