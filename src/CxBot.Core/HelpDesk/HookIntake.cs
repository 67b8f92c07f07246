using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Organisations;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CxBot.Core.HelpDesk;

/// <summary>
/// Takes what other systems report, once: issue, messages and the receipt of the request's key are one transaction, and the same
/// request again gets the first one's answer. A refused one opens nothing and may be sent again, mended, under the same key.
/// </summary>
public sealed class HookIntake(IWriter writer, PlaybookLibrary playbooks, TimeProvider time, ILogger<HookIntake> logger)
{
    /// <summary>Opens an issue.</summary>
    public Task<HookReply> TakeAsync(HookCall call, HookReport report, CancellationToken ct) =>
        TakeAsync(call, (db, organisation, source, now) => ReportIntake.TakeAsync(db, organisation, source, report, now), ct);

    /// <summary>Books what a survey brought for an issue.</summary>
    public Task<HookReply> TakeAsync(HookCall call, HookSurvey survey, CancellationToken ct) =>
        TakeAsync(call, (db, organisation, source, now) => SurveyIntake.TakeAsync(db, playbooks, organisation, source, survey, now), ct);

    private async Task<HookReply> TakeAsync(HookCall call, Take take, CancellationToken ct)
    {
        var key =
            $"hook:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{call.Source}\n{call.Organisation}\n{call.Key}")))}";
        try
        {
            return await writer.WriteAsync(db => TakeOnceAsync(db, key, call, take), ct);
        }
        catch (DuplicateReceiptException)
        {
            // The other one's commit is what made this one fail: its answer stands.
            return await writer.WriteAsync(db => Task.FromResult(Answered(db, key, call)), ct) ?? new HookReply.NotReady();
        }
    }

    private async Task<HookReply> TakeOnceAsync(CxDb db, string key, HookCall call, Take take)
    {
        if (Answered(db, key, call) is { } before)
            return before;
        // An organisation begins with its first word to the bot.
        if (await OrganisationChoice.FindAsync(db, call.Organisation) is not { } organisation)
        {
            if (call.Organisation.Length == 0 || !await db.Organisations.AnyAsync())
                return new HookReply.NotReady();
            logger.NoSuchOrganisation("Sources", call.Organisation, await OrganisationChoice.ChoicesAsync(db));
            return new HookReply.NotConfigured();
        }
        var now = time.GetUtcNow().UtcDateTime;
        var source = await HookSources.PersonAsync(db, organisation, call.Source);
        var reply = await take(db, organisation, source, now);
        if (reply is HookReply.Taken taken)
            db.Append(
                new Receipt
                {
                    Key = key,
                    Answer = JsonSerializer.Serialize(new KeptAnswer(call.Fingerprint, taken), HookJson.Default.KeptAnswer),
                    TakenAt = now,
                }
            );
        return reply;
    }

    private static HookReply? Answered(CxDb db, string key, HookCall call)
    {
        if (Receipts.AnswerOf(db, key) is not { } kept)
            return null;
        var before = JsonSerializer.Deserialize(kept, HookJson.Default.KeptAnswer)!;
        HookReply again = before.Answer with { IsReplayed = true };
        return before.Fingerprint == call.Fingerprint ? again : new HookReply.KeyReused();
    }

    private delegate Task<HookReply> Take(CxDb db, Organisation organisation, Person source, DateTime now);
}
