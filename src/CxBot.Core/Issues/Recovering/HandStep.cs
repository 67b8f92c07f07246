using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Somebody in charge gives an issue to a colleague, on whichever platform.</summary>
internal static class HandStep
{
    /// <summary>To the person named at the beginning of what was typed; not exactly one, or one who is away, opens the form.</summary>
    public static async Task<Reply> RunAsync(CxDb db, PlaybookLibrary playbooks, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Hand, turn.Actor) is { } refusal)
            return refusal.Reply();
        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, typed, turn.Mentioned);
        if (named is not { Found: [var receiver], Unclear: [] })
            return new Reply.Ask(await HandOverForm.BuildAsync(db, turn, key, file, named));
        return await Absence.OfAsync(db, receiver, turn.Now) is { } absence
            ? new Reply.Ask(await HandOverForm.BuildAsync(db, turn, key, file, named, absence))
            : await GiveAsync(db, playbooks, turn, file, receiver, PersonalData.Mask(named.Rest));
    }

    public static async Task<Reply> GiveAsync(
        CxDb db,
        PlaybookLibrary playbooks,
        Turn turn,
        IssueFile file,
        Colleague receiver,
        MaskedText words
    )
    {
        if (receiver.IsGuest)
            return new HandedToGuest(receiver).Reply();
        if (receiver.IsBot)
            return new HandedToBot(receiver).Reply();
        if (file.Issue.OwnerId == receiver.Id)
            return new HandedToOwner(file).Reply();
        if (file.KeptFrom.Contains(receiver.Id))
            return new KeptFromReceiver(receiver).Reply();
        if (!await Reachable.IsAsync(db, receiver.Id))
            return new HandedToUnreachable(receiver).Reply();

        var former = file.Issue.ResponsibleId;
        file.Know([receiver]);
        await IssueNews.KeepAsync(db, file, file.Issue.HandTo(receiver.Id, turn.Actor.Id, words.Text, turn.Now));
        IssueNews.TellResponsible(db, file, await PlaybookNews.ForOwnerAsync(db, playbooks, file));
        foreach (var before in file.Asked().Append(former ?? receiver.Id).Distinct().Where(id => id != receiver.Id))
            IssueNews.ReleaseFormer(db, file, before);
        return StepAnswer.Say(StepTexts.Handed(file), words);
    }
}
