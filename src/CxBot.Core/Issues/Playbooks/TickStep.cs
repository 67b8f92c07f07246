using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>A step is done, or after all is not; every playbook of the issue shows it.</summary>
internal sealed class TickStep(CxDb db, PlaybookLibrary library) : IButton
{
    public const string PressAction = "playbook.tick";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        // "Listen 142:private"; anybody may make one up.
        var parts = pressed.Value.Split(' ', 2);
        if (parts is not [var name, var value] || !Enum.TryParse<PlaybookStep>(name, out var step) || !Enum.IsDefined(step))
            return new NoSuchIssue(0).Reply();
        var key = IssueKey.Parse(value);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (PlaybookRules.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        if (await db.PlaybookTicks.SingleOrDefaultAsync(tick => tick.IssueId == file.Issue.Id && tick.Step == step, ct) is { } ticked)
            db.Remove(ticked);
        else
            db.Add(
                new PlaybookTick
                {
                    IssueId = file.Issue.Id,
                    Step = step,
                    PersonId = turn.Actor.Id,
                    At = turn.Now,
                }
            );
        await db.SaveChangesAsync(ct);
        await PlaybookNews.RenewAsync(db, library, file);
        return key.Privately
            ? new Reply.Replace(await PlaybookNews.CardAsync(db, library, file, turn.Actor.Language, isPosted: false))
            : new Reply.Silent();
    }
}
