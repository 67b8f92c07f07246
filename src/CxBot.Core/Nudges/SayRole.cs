using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>"role shipping": how this job reaches the customer, now and from time to time.</summary>
internal sealed class SayRole(CxDb db) : ICommand
{
    private const string Everyone = "everyone";

    private static readonly TimeSpan UntilFirst = TimeSpan.FromDays(28);

    public string Name => "role";
    public Text Usage => NudgesTexts.RoleUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var role = invoked.Text.Trim().Replace(' ', '-').ToLowerInvariant();
        if (role == Everyone || !ContentVocabulary.Roles.Contains(role))
            return new Reply.Private(Choices());
        var preference = await PersonPreference.OfAsync(db, turn.Actor.Id);
        preference.Role = role;
        if (!await db.Nudges.AnyAsync(nudge => nudge.PersonId == turn.Actor.Id && nudge.Kind == NudgeKind.RoleCard, ct))
            db.Add(RoleCards.Next(turn.Actor.Id, 1, turn.Now + UntilFirst));
        await db.SaveChangesAsync(ct);
        return new Reply.Private(NudgeCards.Role(role, tip: null));
    }

    private static Card Choices()
    {
        var roles = ContentVocabulary.Roles.Where(role => role != Everyone);
        return new Card(
            NudgesTexts.RoleQuestion,
            [
                new Paragraph(NudgesTexts.RoleQuestion),
                .. roles
                    .Chunk(5)
                    .Select(row => new Buttons([.. row.Select(role => SayAgain.Button(ContentTexts.Role(role), $"role {role}"))])),
            ]
        );
    }
}
