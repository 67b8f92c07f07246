using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>"content": what waits for editors, who they are, and the theme of the week.</summary>
internal sealed class KeepContent(CxDb db, ContentLibrary library) : ICommand
{
    /// <summary>What one says.</summary>
    public const string CommandName = "content";

    private const int MostShown = 10;

    public string Name => CommandName;
    public Text Usage => StoryTexts.ContentUsage;
    public Text? Details => StoryTexts.ContentDetails;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var (word, rest) = CommandLine.Cut(invoked.Text);
        return word.ToLowerInvariant() switch
        {
            "editors" when rest.Length > 0 => await NameEditorsAsync(rest, turn),
            "theme" => await ChooseThemeAsync(rest.Trim(), turn),
            "withdraw" => await WithdrawAsync(rest.Trim(), turn),
            _ => new Reply.Private(await ContentView.OfAsync(db, library, turn)),
        };
    }

    private async Task<Reply> NameEditorsAsync(string rest, Turn turn)
    {
        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, rest, turn.Mentioned);
        if (named.Found.Count == 0 || named.Unclear.Count > 0 || named.Found.Any(person => person.IsGuest || person.IsBot))
            return new EditorsNotClear().Reply();
        foreach (var person in named.Found)
        {
            if (await db.ContentEditors.AnyAsync(one => one.OrganisationId == turn.Actor.OrganisationId && one.PersonId == person.Id))
                continue;
            db.Add(
                new ContentEditor
                {
                    OrganisationId = turn.Actor.OrganisationId,
                    PersonId = person.Id,
                    NamedById = turn.Actor.Id,
                    NamedAt = turn.Now,
                }
            );
            AuditLog.Note(db, turn, AuditAct.EditorNamed, personId: person.Id);
        }
        await db.SaveChangesAsync();
        return new Reply.Private(await ContentView.OfAsync(db, library, turn));
    }

    private async Task<Reply> ChooseThemeAsync(string word, Turn turn)
    {
        var wanted = library.Standards.FirstOrDefault(one =>
            new[] { one.Id, one.Name, one.In(turn.Actor.Language).Name }.Contains(word, StringComparer.OrdinalIgnoreCase)
        );
        if (wanted is null)
            return new NoSuchStandard(string.Join(", ", library.Standards.Select(one => one.Id))).Reply();
        var monday = ContentMood.MondayOf(LocalDay.Of(turn.Now, turn.Actor.TimeZone));
        var theme = await db.WeekThemes.SingleOrDefaultAsync(one =>
            one.OrganisationId == turn.Actor.OrganisationId && one.Monday == monday
        );
        if (theme is null)
            db.Add(
                new WeekTheme
                {
                    OrganisationId = turn.Actor.OrganisationId,
                    Monday = monday,
                    Standard = wanted.Id,
                }
            );
        else
            theme.Standard = wanted.Id;
        await db.SaveChangesAsync();
        AuditLog.Note(db, turn, AuditAct.ThemeChosen, wanted.Name);
        return new Reply.Private(Card.Of(StoryTexts.ThemeChosen(wanted.In(turn.Actor.Language).Name)));
    }

    private async Task<Reply> WithdrawAsync(string title, Turn turn)
    {
        var stories = await db
            .StorySubmissions.Where(story => story.OrganisationId == turn.Actor.OrganisationId && story.State == StoryState.Published)
            .ToListAsync();
        if (stories.Find(one => one.Title.Equals(title, StringComparison.OrdinalIgnoreCase) || one.ItemId == title) is not { } story)
            return new NoSuchStory(string.Join(", ", stories.Select(one => one.Title).Take(MostShown))).Reply();
        story.State = StoryState.Withdrawn;
        await db.SaveChangesAsync();
        AuditLog.Note(db, turn, AuditAct.StoryWithdrawn, story.Title);
        await new Withdrawal(db, library, turn.Now).RefillAsync(story.ItemId);
        return new Reply.Private(Card.Of(StoryTexts.Withdrawn(story.Title)));
    }
}
