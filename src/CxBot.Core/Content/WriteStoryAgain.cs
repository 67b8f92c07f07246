using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>"Write it again": opens a story that was sent back for its author.</summary>
internal sealed class WriteStoryAgain(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "story.again";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var id = long.TryParse(pressed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var story = await db.StorySubmissions.AsNoTracking().SingleOrDefaultAsync(story => story.Id == id, ct);
        return story is { State: StoryState.SentBack } && story.AuthorId == turn.Actor.Id
            ? new Reply.Ask(await StoryForm.AgainAsync(db, turn.Actor, story))
            : new StoryDecidedAlready().Reply();
    }
}
