using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Approve": an editor lets a story go on its way.</summary>
internal sealed class ApproveStory(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "story.approve";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var desk = new StoryDesk(db, turn.Now);
        var (story, refusal) = await desk.FindAsync(pressed.Value, turn.Actor);
        if (story is null)
            return refusal!.Reply();
        AuditLog.Note(db, turn, AuditAct.StoryApproved, story.Title);
        await desk.ApproveAsync(story, turn.Actor);
        if (pressed.Value.EndsWith(StoryCards.InListMark, StringComparison.Ordinal))
            return new Reply.Replace(await ContentView.OfAsync(db, library, turn));
        return new Reply.Replace(StoryCards.Decided(StoryTexts.ApprovedBy(new PersonName(turn.Actor.Id, turn.Actor.Name), story.Title)));
    }
}
