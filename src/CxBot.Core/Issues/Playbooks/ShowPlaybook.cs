using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>
/// "playbook CX-142": steps and words for this kind of trouble. In a thread it stands for everybody there, in a one-to-one chat
/// as a message of its own, and both change in place; elsewhere it is an answer for the one who asks.
/// </summary>
internal sealed class ShowPlaybook(CxDb db, PlaybookLibrary library) : ICommand
{
    public string Name => "playbook";
    public Text Usage => PlaybooksTexts.Usage;
    public Text? Details => PlaybooksTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (IssueLine.Parse(invoked.Text).Number is not { } number)
            return new IssueNotNamed(Name).Reply();
        if (await IssueFile.FindAsync(db, turn, number) is not { } file)
            return new NoSuchIssue(number).Reply();
        if (PlaybookRules.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        switch (turn.Place)
        {
            case { Kind: AddressKind.Personal, Conversation.Length: > 0 }:
                var mine = await PlaybookNews.CardAsync(db, library, file, turn.Actor.Language, isPosted: true);
                db.Append(OutboxMessage.ToPerson(turn.Actor.Id, mine, IssueSubjects.Playbook(file.Issue, turn.Actor.Id)));
                return new Reply.Silent();
            case { Kind: not AddressKind.Personal, Thread: not null } when !file.Issue.IsRestricted:
                var everybodys = await PlaybookNews.OrganisationsAsync(db, file);
                var card = await PlaybookNews.CardAsync(db, library, file, everybodys, isPosted: true);
                db.Append(OutboxMessage.To(turn.Place, card, IssueSubjects.Playbook(file.Issue)));
                return new Reply.Silent();
            default:
                return new Reply.Private(await PlaybookNews.CardAsync(db, library, file, turn.Actor.Language, isPosted: false));
        }
    }
}
