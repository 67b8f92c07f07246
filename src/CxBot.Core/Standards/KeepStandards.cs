using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Standards;

/// <summary>Takes the organisation's own standards.</summary>
internal sealed class KeepStandards(CxDb db, StandardList standards) : IForm
{
    private const int MostName = 60;

    public string Id => StandardsCards.FormId;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var organisationId = turn.Actor.OrganisationId;
        var before = await standards.OfAsync(db, organisationId);
        var read = StandardLines.Read(submitted.Answers[StandardsCards.LinesField], before);
        if (Fault(read) is { } fault)
            return new Reply.Fix(
                StandardsCards.Form(before).With(submitted.Answers),
                new Dictionary<string, Text> { [StandardsCards.LinesField] = fault }
            );

        await db.ServiceStandards.Where(standard => standard.OrganisationId == organisationId).ExecuteDeleteAsync(ct);
        db.AddRange(
            read.Select(
                (standard, position) =>
                    new ServiceStandard
                    {
                        OrganisationId = organisationId,
                        Tag = standard.Id,
                        Name = standard.Name,
                        Meaning = standard.Meaning,
                        Position = position,
                    }
            )
        );
        await db.SaveChangesAsync(ct);
        AuditLog.Note(db, turn, AuditAct.StandardsSet, string.Join(", ", read.Select(standard => standard.Name)));
        return new Reply.Private(StandardsCards.List(read, turn.Actor));
    }

    private static Text? Fault(IReadOnlyList<Standard> read) =>
        read.Count is < StandardList.Fewest or > StandardList.Most
            ? StandardsTexts.WrongNumber(read.Count, StandardList.Fewest, StandardList.Most)
        : read.FirstOrDefault(standard => standard.Name.Length > MostName || standard.Id.Length == 0) is { } odd
            ? StandardsTexts.OddName(Ellipsis.Shorten(odd.Name, MostName), MostName)
        : read.DistinctBy(standard => standard.Id).Count() < read.Count ? StandardsTexts.Twice
        : null;
}
