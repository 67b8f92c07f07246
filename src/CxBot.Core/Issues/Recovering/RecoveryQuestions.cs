using CxBot.Core.Chat;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.Edits;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Asks how it ended: what was done, what the customer says, who else made it happen.</summary>
internal static class RecoveryQuestions
{
    public const string Id = "issue.recovered";
    public const string DoneField = "done";
    public const string ConfirmedField = "confirmed";
    public const string HelpersField = "helpers";

    /// <summary>The customer is not content yet.</summary>
    public const string No = "no";

    public const int MostHelpers = 5;

    /// <summary>Platforms hold no more in one field.</summary>
    public const int MostCharacters = 3_000;

    /// <summary>What can be answered about the customer, by the option's value.</summary>
    public static IReadOnlyDictionary<string, Confirmation> Confirmations { get; } =
        new Dictionary<string, Confirmation>
        {
            ["call"] = Confirmation.Call,
            ["message"] = Confirmation.Message,
            ["person"] = Confirmation.InPerson,
            ["survey"] = Confirmation.Survey,
            ["unasked"] = Confirmation.NotAsked,
        };

    public static async Task<Reply> OpenAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Recover, turn.Actor) is { } refusal)
            return refusal.Reply();
        return new Reply.Ask(await BuildAsync(db, turn, key, file, TypedWords.Read(typed, turn.Mentioned).Text));
    }

    public static async Task<Form> BuildAsync(CxDb db, Turn turn, IssueKey key, IssueFile file, string done = "")
    {
        var mended = file.Issue.Kind == IssueKind.Caught;
        var helped = HelpersSoFar(file);
        var colleagues = await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, "", CancellationToken.None);
        List<Field> fields =
        [
            new TextField(DoneField, mended ? StepFormTexts.WhatChanged : StepFormTexts.WhatWasDone)
            {
                Multiline = true,
                Value = Ellipsis.Shorten(done, MostCharacters),
                Hint = StepFormTexts.PrivateHint,
            },
        ];
        if (!mended)
            fields.Add(new ChoiceField(ConfirmedField, StepFormTexts.Confirmed, Choices()) { Expanded = true });
        fields.Add(CauseField.Of(file.Issue));
        fields.Add(
            new PeopleField(HelpersField, StepFormTexts.Helpers)
            {
                Most = MostHelpers,
                Optional = true,
                Chosen = helped,
                Suggested = [.. helped.Concat(colleagues).DistinctBy(person => person.Id)],
                Hint = StepFormTexts.HelpersHint,
            }
        );
        var title = mended ? StepFormTexts.MendedTitle(file.Issue) : StepFormTexts.RecoveredTitle(file.Issue);
        return new Form(Id, title, StepFormTexts.Save, fields) { State = key.ToString() };
    }

    private static IReadOnlyList<Choice> Choices() =>
        [
            .. Confirmations.Select(pair => new Choice(pair.Key, StepFormTexts.ConfirmedBy(pair.Value))),
            new Choice(No, StepFormTexts.NotConfirmed),
        ];

    // Meeting the same, keeping it to a few, saying why it happened or correcting the report is no work for the customer.
    private static readonly IssueEventKind[] NoHelp =
    [
        IssueEventKind.Reported,
        IssueEventKind.Asked,
        IssueEventKind.Reopened,
        IssueEventKind.MetToo,
        IssueEventKind.Restricted,
        IssueEventKind.CauseSaid,
    ];

    /// <summary>Whoever did something for it, beside starter and fixer, who have credit of their own.</summary>
    private static IReadOnlyList<PersonChoice> HelpersSoFar(IssueFile file) =>
        [
            .. file
                .Events.Where(line => !NoHelp.Contains(line.Kind) && !line.IsEdit())
                .Select(line => line.ActorId)
                .OfType<long>()
                .Distinct()
                .Where(id => id != file.Issue.ReporterId && id != file.Issue.OwnerId)
                .Select(file.Person)
                .OfType<Colleague>()
                .Where(person => !person.IsBot)
                .Select(person => new PersonChoice(person.Id, person.Name))
                .Take(MostHelpers),
        ];
}
