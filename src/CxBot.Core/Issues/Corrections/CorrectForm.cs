using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Corrections;

/// <summary>Asks whose credit, what it should be and why; and takes the answer.</summary>
internal sealed class CorrectForm(CxDb db) : IForm
{
    private const string FormId = "issue.correct";
    private const string PersonField = "person";
    private const string PointsField = "points";
    private const string ReasonField = "reason";

    public string Id => FormId;

    /// <summary>The form; who has credit is offered first.</summary>
    public static async Task<Form> BuildAsync(
        CxDb db,
        Turn turn,
        IssueKey key,
        IssueFile file,
        IReadOnlyList<Colleague> named,
        int? points,
        string reason
    )
    {
        var chosen = named.Select(person => new PersonChoice(person.Id, person.Name)).Take(1).ToList();
        var credited = file.Awards.Select(award => file.Person(award.PersonId)).OfType<Colleague>();
        var others = await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, "", CancellationToken.None);
        return new Form(
            FormId,
            CorrectionsTexts.CorrectTitle(file.Issue),
            CorrectionsTexts.Correct,
            [
                new PeopleField(PersonField, CorrectionsTexts.Whose)
                {
                    Chosen = chosen,
                    Suggested =
                    [
                        .. chosen
                            .Concat(credited.Select(person => new PersonChoice(person.Id, person.Name)))
                            .Concat(others)
                            .DistinctBy(person => person.Id),
                    ],
                },
                new ChoiceField(
                    PointsField,
                    CorrectionsTexts.HowMany,
                    [
                        .. Correction.Worths.Select(worth => new Choice(
                            worth.ToString(CultureInfo.InvariantCulture),
                            CorrectionsTexts.Worth(worth)
                        )),
                    ]
                )
                {
                    Value = points?.ToString(CultureInfo.InvariantCulture) ?? "",
                },
                new TextField(ReasonField, CorrectionsTexts.Reason)
                {
                    Multiline = true,
                    MaxLength = 300,
                    Value = reason,
                    Hint = CorrectionsTexts.ReasonHint,
                },
            ]
        )
        {
            State = key.ToString(),
        };
    }

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(submitted.State);
        var (file, refusal) = await CorrectStep.OpenAsync(db, turn, key);
        if (file is null)
            return refusal!.Reply();
        var ids = submitted.Answers.People(PersonField).ToList();
        var person = await db
            .People.AsNoTracking()
            .Where(one => one.OrganisationId == turn.Actor.OrganisationId && ids.Contains(one.Id))
            .FirstOrDefaultAsync(ct);
        var points = CorrectStep.Points(submitted.Answers[PointsField]);
        var reason = TypedWords.Read(submitted.Answers[ReasonField], []).Text;
        var faults = new Dictionary<string, Text>();
        if (person is null)
            faults[PersonField] = CorrectionsTexts.WhoseMissing;
        if (points is null)
            faults[PointsField] = CorrectionsTexts.HowManyMissing;
        if (reason.Length == 0)
            faults[ReasonField] = CorrectionsTexts.ReasonMissing;
        if (faults.Count > 0)
            return new Reply.Fix(
                (await BuildAsync(db, turn, key, file, person is null ? [] : [person.ToColleague()], points, reason)).With(
                    submitted.Answers
                ),
                faults
            );
        return await CorrectStep.CorrectAsync(db, turn, file, new Correction(person!.ToColleague(), points!.Value, reason));
    }
}
