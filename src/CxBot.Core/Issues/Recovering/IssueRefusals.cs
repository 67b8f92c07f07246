using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;

namespace CxBot.Core.Issues.Recovering;

internal sealed record NoSuchIssue(int Number) : Refusal(RefusalTexts.NoSuchIssue(Number));

internal sealed record IssueNotNamed(string Command) : Refusal(RefusalTexts.NotNamed(Command));

internal sealed record IssuesAreForColleagues() : Refusal(RefusalTexts.ForColleagues);

internal sealed record YoursAlready(IssueFile File) : Refusal(RefusalTexts.YoursAlready(File.Issue.Code));

internal sealed record IssueStands(IssueFile File) : Refusal(RefusalTexts.Stands(File));

internal sealed record NotYourIssue(IssueFile File, IssueAct Act) : Refusal(RefusalTexts.NotYours(File, Act));

internal sealed record HandedToGuest(Colleague Receiver) : Refusal(RefusalTexts.HandedToGuest(Receiver));

internal sealed record HandedToBot(Colleague Receiver) : Refusal(RefusalTexts.HandedToBot(Receiver));

internal sealed record HandedToUnreachable(Colleague Receiver) : Refusal(ClocksTexts.HandedToUnreachable(Receiver));

internal sealed record HandedToOwner(IssueFile File) : Refusal(RefusalTexts.HandedToOwner(File));
