using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>For editors: who they are, the theme of the week, and what waits for them.</summary>
internal static class ContentView
{
    private const int MostShown = 10;

    public static async Task<Card> OfAsync(CxDb db, ContentLibrary library, Turn turn)
    {
        var ids = await ContentEditorList.OfAsync(db, turn.Actor.OrganisationId);
        var editors = await db.People.Where(person => ids.Contains(person.Id)).OrderBy(person => person.Id).ToListAsync();
        var theme = ContentMood.MondayOf(LocalDay.Of(turn.Now, turn.Actor.TimeZone));
        var shelf = await ContentShelf.OfAsync(db, library, turn.Actor.OrganisationId);
        var mood = await ContentMood.OfAsync(db, turn.Actor.OrganisationId, shelf, turn.Now);
        var waiting = await (
            from story in db.StorySubmissions
            join author in db.People on story.AuthorId equals author.Id
            where story.OrganisationId == turn.Actor.OrganisationId && story.State == StoryState.Waiting
            orderby story.Id
            select new { story, author }
        )
            .Take(MostShown)
            .ToListAsync();
        var blocks = new List<CardBlock>
        {
            new Heading(StoryTexts.ContentHeading),
            new Paragraph(StoryTexts.EditorsAre(Text.List(editors.Select(one => ContentTexts.Name(new PersonName(one.Id, one.Name)))))),
            new Paragraph(StoryTexts.ThemeIs(shelf.StandardName(mood.ThemeOn(theme) ?? ""))),
            new Small(StoryTexts.AnotherTheme),
            new Buttons([
                .. library
                    .Standards.Where(standard => standard.Id != mood.ThemeOn(theme))
                    .Select(standard =>
                        SayAgain.Button(Text.Typed(standard.In(turn.Actor.Language).Name), $"{KeepContent.CommandName} theme {standard.Id}")
                    ),
            ]),
        };
        if (waiting.Count == 0)
            blocks.Add(new Paragraph(StoryTexts.NothingWaits));
        foreach (var one in waiting)
        {
            var card = await new StoryDesk(db, turn.Now).CardAsync(one.story, one.author.ToColleague(), inList: true);
            blocks.AddRange([new Divider(), .. card.Blocks]);
        }
        return new Card(StoryTexts.ContentHeading, blocks);
    }
}
