using CxBot.Core.HelpDesk;
using CxBot.Core.Issues;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.HelpDesk;

/// <summary>The people of an <see cref="IssueScene"/>, a help desk that hears of issues, and a survey that reports.</summary>
internal sealed class HelpDeskScene(IssueScene issues) : IAsyncDisposable
{
    public const string Secret = "whsec_aGFyYm91ci1leGFtcGxlLWhhcmJvdXItZXhhbXBsZQ==";

    private int calls;

    public IssueScene Issues => issues;

    public TestBot Bot => issues.Bot;

    public RecordingHooks Hooks => Bot.Hooks;

    public static (string Key, string Value)[] Webhook(bool withNames = false) =>
        [
            ("HelpDesk:Webhooks:0:Url", "https://desk.harbour.example/hook"),
            ("HelpDesk:Webhooks:0:Secret", Secret),
            ("HelpDesk:Webhooks:0:Names", $"{withNames}"),
        ];

    public static async Task<HelpDeskScene> SetAsync(StorageProvider provider = StorageProvider.Sqlite, bool withNames = false)
    {
        var scene = new HelpDeskScene(await IssueScene.SetAsync(provider, Webhook(withNames)));
        await SettleAsync(scene.Bot);
        return scene;
    }

    /// <summary>What a starting host does.</summary>
    public static Task SettleAsync(TestBot bot) => bot.Writer.WriteAsync(bot.Get<HookLoop>().SettleAsync, CancellationToken.None);

    public Task SendAsync() =>
        Bot.Get<SendHooks>().RunAsync(Bot.Get<IOptions<HelpDeskOptions>>().Value.Webhooks[0], CancellationToken.None);

    public Task SendAfterAsync(TimeSpan time)
    {
        Bot.Clock.Advance(time);
        return SendAsync();
    }

    public Task RunAsync(string task) =>
        Bot.Get<IEnumerable<IScheduledTask>>().Single(one => one.Name == task).RunAsync(CancellationToken.None);

    public Task<List<HookDelivery>> WaitingAsync() => Bot.ReadAsync(db => db.HookDeliveries.OrderBy(one => one.Id).ToListAsync());

    public Task<HookReply> ReportAsync(HookReport? report = null, string? key = null, string fingerprint = "a") =>
        Bot.Get<HookIntake>().TakeAsync(Call(key, fingerprint), report ?? Broken, CancellationToken.None);

    public async Task<HookReply.Taken> TakenAsync(HookReport report) => (await ReportAsync(report)).ShouldBeOfType<HookReply.Taken>();

    public Task<HookReply> AnswerAsync(bool confirmed, string words = "", string score = "", int number = 1) =>
        Bot.Get<HookIntake>().TakeAsync(Call(null, "a"), new HookSurvey(number, confirmed, score, words), CancellationToken.None);

    public static HookReport Broken { get; } =
        new()
        {
            Title = "Parcel arrived broken",
            Happened = "The vase was in pieces. Write to jane@customer.example.",
            ContactPoint = "delivery",
            Urgency = IssueUrgency.High,
        };

    public ValueTask DisposeAsync() => issues.DisposeAsync();

    private HookCall Call(string? key, string fingerprint) => new("Survey", key ?? $"call-{++calls}", fingerprint);
}
