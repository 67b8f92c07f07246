using CxBot.Core.Chat;
using CxBot.Core.People;

namespace CxBot.Core.Content;

/// <summary>How stories on their way to the channels look.</summary>
internal static class StoryCards
{
    /// <summary>At the end of a button's value: the card stands in the list of what waits.</summary>
    public const string InListMark = ":list";

    /// <summary>For editors: what was handed in, who is named in it or may be, and what they can do with it.</summary>
    public static Card ForEditor(
        StorySubmission story,
        Colleague author,
        IReadOnlyList<Person> people,
        IReadOnlyList<PersonChoice> perhaps,
        bool inList = false
    )
    {
        var value = inList ? $"{story.Id}{InListMark}" : $"{story.Id}";
        var line = ContentTexts.HandedInTo(new PersonName(author.Id, author.Name), story.Title);
        var others = people.Where(person => person.Id != author.Id).Select(person => person.Name).ToList();
        var named = (people.Count, others.Count) switch
        {
            (0, _) => StoryTexts.NamesNobody,
            (_, 0) => StoryTexts.NamesAuthor,
            _ => StoryTexts.Names(string.Join(", ", others)),
        };
        return new Card(
            line,
            [
                new Paragraph(line),
                new Quote(Text.Typed(story.Text)),
                new Small(named),
                .. perhaps.Count == 0
                    ? Array.Empty<CardBlock>()
                    : [new Small(StoryTexts.PerhapsNames(string.Join(", ", perhaps.Select(person => person.Name))))],
                new Buttons([
                    new Button(StoryTexts.Approve, ApproveStory.PressAction, value) { Primary = true },
                    new Button(StoryTexts.Edit, EditStory.PressAction, value) { OpensForm = true },
                    new Button(StoryTexts.SendBack, RejectStory.SendBackAction, value) { OpensForm = true },
                    new Button(StoryTexts.Decline, DeclineStory.PressAction, value) { OpensForm = true },
                ]),
            ]
        );
    }

    /// <summary>What stands where a question stood.</summary>
    public static Card Decided(Text sentence) => Card.Of(sentence);

    /// <summary>For the author: sent back or declined, with the editor's word.</summary>
    public static Card ToAuthor(StorySubmission story, bool isFinal)
    {
        var sentence = isFinal ? StoryTexts.Declined(story.Title) : StoryTexts.SentBack(story.Title);
        var blocks = new List<CardBlock> { new Paragraph(sentence), new Quote(Text.Typed(story.EditorWord)) };
        if (!isFinal)
            blocks.Add(
                new Buttons([
                    new Button(StoryTexts.WriteAgain, WriteStoryAgain.PressAction, $"{story.Id}") { Primary = true, OpensForm = true },
                ])
            );
        return new Card(sentence, blocks);
    }

    /// <summary>For a colleague who is named.</summary>
    public static Card Consent(StorySubmission story, PersonName author)
    {
        var sentence = StoryTexts.ConsentQuestion(author);
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Heading(Text.Typed(story.Title)),
                new Quote(Text.Typed(story.Text)),
                new Small(StoryTexts.ConsentNote),
                new Buttons([
                    new Button(StoryTexts.WithName, AgreeToStory.NamedAction, $"{story.Id}") { Primary = true },
                    new Button(StoryTexts.WithRole, AgreeToStoryUnnamed.PressAction, $"{story.Id}"),
                ]),
            ]
        );
    }
}
