using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Sight;

/// <summary>
/// Who should read a report: everybody, or the two people named for it. Offered wherever somebody is named, asked outright when
/// the words sound like somebody's conduct; whoever chooses confidence is asked once whom it concerns.
/// </summary>
internal static class SightQuestion
{
    public const string Field = "sight";
    public const string ConcernedField = "concerned";
    public const int MostConcerned = 5;

    /// <summary>Chosen in the form as it first opened: whom it concerns was not asked yet.</summary>
    public const string Few = "few";

    /// <summary>Chosen with the question whom it concerns beside it.</summary>
    public const string Named = "named";

    /// <summary>Chosen outright.</summary>
    public const string Everybody = "everybody";

    private static readonly FormAnswers None = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>
    /// The form with the switch at its end, where somebody is named; once the question was asked, with the question before it, so
    /// that another fault of the form does not take the answer away.
    /// </summary>
    public static async Task<Form> OnAsync(Form form, CxDb db, long organisationId, FormAnswers? answers = null, bool offers = true)
    {
        if (answers is not null && answers[Field] == Named)
            return await AskedAsync(form, db, organisationId, answers);
        return (offers || answers?[Field] == Everybody) && await Confidants.AnyAsync(db, organisationId)
            ? form with
            {
                Fields = [.. form.Fields, Choice(Few) with { Optional = true, Hint = SightTexts.FewHint }],
            }
            : form;
    }

    /// <summary>The question that stands between a report and its being sent; null when there is none.</summary>
    /// <param name="db">To find who is named.</param>
    /// <param name="turn">Who reports.</param>
    /// <param name="words">All that was reported.</param>
    /// <param name="answers">As sent.</param>
    /// <param name="form">The form to send again, without this question.</param>
    public static async Task<Reply?> AskAsync(CxDb db, Turn turn, string words, FormAnswers answers, Form form)
    {
        var organisationId = turn.Actor.OrganisationId;
        var chosen = answers[Field];
        if (chosen == Everybody || (chosen is not (Few or Named) && !ConductWords.Fit(words)))
            return null;
        if (!await Confidants.AnyAsync(db, organisationId))
            // Whoever chose confidence while somebody was still named for it must not find it in a channel.
            return chosen is Few or Named
                ? new Reply.Fix(form.With(answers), form.Fields.Take(1).ToDictionary(field => field.Id, _ => SightTexts.NobodyToConfideIn))
                : null;
        return chosen switch
        {
            Named when (await Confidants.ForAsync(db, organisationId, answers.People(ConcernedField))).Count > 0 => null,
            Named => await AgainAsync(answers, ConcernedField, SightTexts.NobodyLeft),
            Few => await AgainAsync(With(answers, Named), ConcernedField, SightTexts.AskWhom),
            _ => await AgainAsync(answers, Field, SightTexts.AskConduct),
        };

        async Task<Reply> AgainAsync(FormAnswers kept, string at, Text why) =>
            new Reply.Fix((await AskedAsync(form, db, organisationId, kept)).With(kept), new Dictionary<string, Text> { [at] = why });
    }

    /// <summary>Whom a report for the few concerns; null for one that everybody may see.</summary>
    public static IReadOnlyList<long>? Concerned(FormAnswers answers) =>
        answers[Field] is Few or Named ? [.. answers.People(ConcernedField).Take(MostConcerned)] : null;

    /// <summary>The field that asks whom it concerns, with the names of those whom the answers hold.</summary>
    public static async Task<PeopleField> WhomAsync(CxDb db, long organisationId, FormAnswers? answers = null)
    {
        var ids = (answers ?? None).People(ConcernedField);
        var chosen = await db
            .People.Where(person => ids.Contains(person.Id) && person.OrganisationId == organisationId)
            .Select(person => new PersonChoice(person.Id, person.Name))
            .ToListAsync();
        var offered = await PeopleSearch.FindAsync(db, organisationId, "", CancellationToken.None);
        return new PeopleField(ConcernedField, SightTexts.Concerned)
        {
            Most = MostConcerned,
            Optional = true,
            Hint = SightTexts.ConcernedHint,
            Suggested = [.. chosen.Concat(offered).DistinctBy(person => person.Id)],
        };
    }

    private static async Task<Form> AskedAsync(Form form, CxDb db, long organisationId, FormAnswers answers) =>
        form with
        {
            Fields =
            [
                Choice(Named),
                await WhomAsync(db, organisationId, answers),
                .. form.Fields.Where(field => field.Id is not (Field or ConcernedField)),
            ],
        };

    private static FormAnswers With(FormAnswers answers, string choice) =>
        new(new Dictionary<string, IReadOnlyList<string>>(answers.Values) { [Field] = [choice] });

    private static ChoiceField Choice(string few) =>
        new(Field, SightTexts.Who, [new Choice(Everybody, SightTexts.Everybody), new Choice(few, SightTexts.Few)]) { Expanded = true };
}
