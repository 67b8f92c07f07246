using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>The form with which people hand in a story.</summary>
internal static class StoryForm
{
    public const string Id = "story.handin";
    public const string Title = "title";
    public const string What = "what";
    public const string WhoField = "who";

    /// <summary>Before the id of a story that was sent back, in the form's state.</summary>
    public const string AgainPrefix = "again:";

    /// <summary>Before the id of the issue a story was drafted from, in the form's state.</summary>
    public const string IssuePrefix = "issue:";

    public const int LongestTitle = 80;

    private const int ShortestText = 40;
    private const int MostPeople = 5;

    public static async Task<Form> EmptyAsync(CxDb db, Colleague author) =>
        Empty(await PeopleSearch.FindAsync(db, author.OrganisationId, "", CancellationToken.None));

    /// <summary>A story that somebody or something drafted; <paramref name="state"/> says where it came from.</summary>
    public static async Task<Form> DraftAsync(
        CxDb db,
        Colleague author,
        string title,
        string text,
        IReadOnlyList<Colleague> people,
        string state = ""
    )
    {
        var chosen = people.Select(person => new PersonChoice(person.Id, person.Name)).ToList();
        var others = await PeopleSearch.FindAsync(db, author.OrganisationId, "", CancellationToken.None);
        var form = Empty([.. chosen.UnionBy(others, person => person.Id)]);
        var answers = new Dictionary<string, IReadOnlyList<string>>
        {
            [Title] = [title],
            [What] = [text],
            [WhoField] = [.. chosen.Select(person => person.Id.ToString(CultureInfo.InvariantCulture))],
        };
        return form.With(new FormAnswers(answers)) with { State = state };
    }

    /// <summary>A story that an editor sent back, for its author to write again.</summary>
    public static async Task<Form> AgainAsync(CxDb db, Colleague author, StorySubmission story)
    {
        var people = await db.People.AsNoTracking().Where(person => story.PeopleIds.Contains(person.Id)).ToListAsync();
        var colleagues = people.Select(person => person.ToColleague()).ToList();
        return await DraftAsync(db, author, story.Title, story.Text, colleagues, AgainPrefix + story.Id);
    }

    /// <summary>The form as it was sent, with the names of those who were chosen.</summary>
    public static async Task<Form> FilledAsync(CxDb db, Colleague author, FormAnswers answers, string state)
    {
        var chosen = await People(db, author, answers).Select(person => new PersonChoice(person.Id, person.Name)).ToListAsync();
        var others = await PeopleSearch.FindAsync(db, author.OrganisationId, "", CancellationToken.None);
        return Empty([.. chosen.UnionBy(others, person => person.Id)]).With(answers) with { State = state };
    }

    private static Form Empty(IReadOnlyList<PersonChoice> suggested) =>
        new(
            Id,
            ContentTexts.HandInTitle,
            ContentTexts.HandInSubmit,
            [
                new NoteField("note", ContentTexts.HandInNote),
                new TextField(Title, ContentTexts.StoryTitle) { MaxLength = LongestTitle },
                new TextField(What, ContentTexts.StoryText) { Multiline = true, Hint = ContentTexts.StoryTextHint },
                Who(suggested),
            ]
        );

    /// <summary>Asks whom it is about.</summary>
    public static PeopleField Who(IReadOnlyList<PersonChoice> suggested) =>
        new(WhoField, ContentTexts.StoryPeople)
        {
            Most = MostPeople,
            Optional = true,
            Hint = ContentTexts.StoryPeopleHint,
            Suggested = [.. suggested.DistinctBy(person => person.Id)],
        };

    /// <summary>What has to be mended before the story can be taken.</summary>
    public static Dictionary<string, Text> Faults(FormAnswers answers)
    {
        var faults = new Dictionary<string, Text>();
        if (answers[Title].Length == 0)
            faults[Title] = ContentTexts.StoryTitleMissing;
        if (answers[What].Length < ShortestText)
            faults[What] = ContentTexts.StoryTooShort;
        return faults;
    }

    public static async Task<StorySubmission> ReadAsync(CxDb db, Colleague author, FormAnswers answers, DateTime now) =>
        new()
        {
            OrganisationId = author.OrganisationId,
            AuthorId = author.Id,
            Title = PersonalData.Mask(Ellipsis.Shorten(answers[Title], LongestTitle)).Text,
            Text = PersonalData.Mask(answers[What]).Text,
            PeopleIds = await People(db, author, answers).Select(person => person.Id).ToListAsync(),
            HandedInAt = now,
        };

    /// <summary>Whom the answers name, in the author's or editor's organisation.</summary>
    public static IQueryable<Person> People(CxDb db, Colleague author, FormAnswers answers)
    {
        var ids = answers.People(WhoField);
        return db
            .People.Where(person => person.OrganisationId == author.OrganisationId && ids.Contains(person.Id))
            .OrderBy(person => person.Id)
            .Take(MostPeople);
    }
}
