using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Standards;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Lets a colleague thank others for helping a customer; the room sees it. What is missing or unclear is asked in a form.</summary>
internal sealed class GiveKudos(CxDb db, StandardList standards) : ICommand
{
    public string Name => "kudos";
    public IReadOnlyList<string> Aliases => ["thanks", "gracias", "danke"];
    public Text Usage => KudosTexts.Usage;
    public Text Details => KudosTexts.Details;
    public Text Example => KudosTexts.Example;
    public int? HelpRank => 2;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var note = await KudosNote.ReadAsync(db, standards, turn.Actor.OrganisationId, invoked.Text, turn.Mentioned);
        if (note.To.Count > 0 && KudosRules.FaultOfReceivers(note, turn.Actor) is { } refusal)
            return refusal.Reply();
        if (KudosRules.IsUsedUp(db, turn.Actor, turn.Now))
            return new KudosUsedUp().Reply();
        if (!KudosPlace.IsRoom(turn.Place) || note.To.Count == 0 || note.Unclear.Count > 0 || KudosRules.FaultOfReason(note) is not null)
            return new Reply.Ask(await KudosForm.AskAsync(db, standards, turn, KudosDraft.Of(note)));

        if (IssueLine.Parse(note.Reason).Number is { } number)
            note = note with { Issue = await IssueLabels.ByNumberAsync(db, turn.Actor, number) };
        return await KudosBooking.GiveAsync(db, turn, note, turn.Place);
    }
}
