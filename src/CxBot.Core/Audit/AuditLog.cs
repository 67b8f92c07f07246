using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Audit;

/// <summary>Writes the log: in the transaction of the act itself, so that there is none without the other.</summary>
internal static class AuditLog
{
    private const int LongestSubject = 200;

    /// <summary>The actor where there is none: whoever runs the bot, on its command line.</summary>
    public const long Operator = 0;

    /// <summary>Notes what the actor of this turn did.</summary>
    /// <param name="db">The act's own.</param>
    /// <param name="turn">Who and when.</param>
    /// <param name="act">What.</param>
    /// <param name="subject">To what, as the reader knows it; a person is never named here.</param>
    /// <param name="personId">To whom.</param>
    /// <param name="forPersonId">For whom besides.</param>
    public static void Note(CxDb db, Turn turn, AuditAct act, string subject = "", long? personId = null, long? forPersonId = null) =>
        Note(db, turn.Actor, turn.Now, act, subject, personId, forPersonId);

    /// <summary>The same for somebody who acted earlier, and is known only now.</summary>
    public static void Note(
        CxDb db,
        Colleague actor,
        DateTime at,
        AuditAct act,
        string subject = "",
        long? personId = null,
        long? forPersonId = null
    ) => Keep(db, actor.OrganisationId, actor.Id, at, act, subject, personId, forPersonId);

    /// <summary>The same for what was done on the bot's command line.</summary>
    public static void NoteOperator(CxDb db, long organisationId, DateTime at, AuditAct act, string subject) =>
        Keep(db, organisationId, Operator, at, act, subject, personId: null, forPersonId: null);

    private static void Keep(
        CxDb db,
        long organisationId,
        long actorId,
        DateTime at,
        AuditAct act,
        string subject,
        long? personId,
        long? forPersonId
    ) =>
        db.Append(
            new AuditEntry
            {
                OrganisationId = organisationId,
                At = at,
                ActorId = actorId,
                Act = act,
                Subject = Ellipsis.Shorten(subject, LongestSubject),
                PersonId = personId,
                ForPersonId = forPersonId,
            }
        );
}
