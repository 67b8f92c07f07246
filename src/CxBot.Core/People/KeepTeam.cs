using CxBot.Core.Chat;
using CxBot.Core.People.Import;
using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>Shows a manager their team, and changes it; an administrator confirms who is added. Who is not clear is asked in a form.</summary>
internal sealed class KeepTeam(CxDb db) : ICommand
{
    public string Name => "team";
    public Text Usage => PeopleTexts.TeamUsage;
    public Text Details => PeopleTexts.TeamDetails;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var (verb, arguments) = CommandLine.Cut(invoked.Text);
        var adds = verb.Equals("add", StringComparison.OrdinalIgnoreCase);
        if (verb.Equals("import", StringComparison.OrdinalIgnoreCase))
            return new Reply.Ask(ImportForm.Ask());
        if (!adds && !verb.Equals("remove", StringComparison.OrdinalIgnoreCase))
            return new Reply.Private(TeamCards.Shown(await TeamChange.RowsAsync(db, turn.Actor.Id)));

        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, arguments, turn.Mentioned);
        return TeamRules.Fault(named, turn.Actor) switch
        {
            NobodyByThatName or NobodyNamedForTeam => new Reply.Ask(await TeamForm.AskAsync(db, turn, adds, named)),
            { } refusal => refusal.Reply(),
            null => await TeamChange.RunAsync(db, turn, adds, named.Found),
        };
    }
}
