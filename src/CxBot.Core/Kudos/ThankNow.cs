using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Opens kudos from a manager's digest: whom and for which issue is filled in, why is theirs to say.</summary>
internal sealed class ThankNow(CxDb db, StandardList standards) : IButton, IReadOnlyHandler
{
    public const string PressAction = "kudos.thanknow";

    public string Action => PressAction;

    public static string Value(long personId, long issueId) => string.Create(CultureInfo.InvariantCulture, $"{personId}:{issueId}");

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var ids = pressed.Value.Split(':');
        if (
            ids.Length != 2
            || !long.TryParse(ids[0], CultureInfo.InvariantCulture, out var personId)
            || !long.TryParse(ids[1], CultureInfo.InvariantCulture, out var issueId)
            || await ThanksDue.ForAsync(db, turn.Actor, issueId) is not { } due
            || !due.People.Contains(personId)
            || await Team.MembersOf(db, turn.Actor.Id).SingleOrDefaultAsync(person => person.Id == personId, ct) is not { } member
        )
            return new NoThanksDue().Reply();
        var draft = new KudosDraft([member.ToColleague()], "")
        {
            Issue = due.Issue?.Number,
            Beside = due.Beside,
            State = due.State,
        };
        return new Reply.Ask(await KudosForm.AskAsync(db, standards, turn, draft));
    }
}
