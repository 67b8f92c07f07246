using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Routing;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Somebody in charge gives an issue to a colleague, on whichever platform.</summary>
internal static class HandStep
{
    /// <summary>With a mention, an e-mail or a name behind the number; not exactly one match opens the form.</summary>
    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key.Number) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Hand, turn.Actor) is { } refusal)
            return refusal.Reply();
        var mark = typed.IndexOf(CommandInvoked.MentionMark, StringComparison.Ordinal);
        if (mark >= 0 && turn.Mentioned.Count > 0)
        {
            var words = TypedWords.Read(typed[..mark] + typed[(mark + 1)..], [.. turn.Mentioned.Skip(1)]);
            return await GiveAsync(db, turn, file, turn.Mentioned[0], words);
        }
        var (name, around) = CutName(typed);
        var named = await PeopleSearch.NamedAsync(db, turn.Actor.OrganisationId, name, CancellationToken.None);
        return named is [var only]
            ? await GiveAsync(db, turn, file, only, TypedWords.Read(around, []))
            : new Reply.Ask(await HandOverForm.BuildAsync(db, turn, key, file));
    }

    public static async Task<Reply> GiveAsync(CxDb db, Turn turn, IssueFile file, Colleague receiver, MaskedText words)
    {
        if (receiver.IsGuest)
            return new HandedToGuest(receiver).Reply();
        if (file.Issue.OwnerId == receiver.Id)
            return new HandedToOwner(file).Reply();

        var former = file.Issue.ResponsibleId;
        file.Know([receiver]);
        await IssueNews.KeepAsync(db, file, file.Issue.HandTo(receiver.Id, turn.Actor.Id, words.Text, turn.Now));
        IssueNews.TellResponsible(db, file);
        if (former is { } before && before != receiver.Id)
            IssueNews.ReleaseFormer(db, file, before);
        return StepAnswer.Say(StepTexts.Handed(file), words);
    }

    // A name in quotes may have words around it; without quotes the whole line is the name.
    private static (string Name, string Words) CutName(string typed)
    {
        var parts = typed.Split(['"', '“', '”', '„'], 3, StringSplitOptions.TrimEntries);
        return parts is [var before, { Length: > 0 } name, var after] ? (name, $"{before} {after}") : (typed, "");
    }
}
