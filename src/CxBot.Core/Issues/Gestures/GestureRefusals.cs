using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Gestures;

internal sealed record GesturesAreForCustomers(Issue Issue) : Refusal(GesturesTexts.ForCustomersOnly(Issue));

internal sealed record NobodyApproves(Issue Issue) : Refusal(GesturesTexts.NobodyApproves(Issue));

internal sealed record NoSuchGesture() : Refusal(GesturesTexts.NoSuchGesture);

internal sealed record NotYoursToApprove(IssueFile File, Gesture Gesture) : Refusal(GesturesTexts.NotYoursToApprove(File, Gesture));

internal sealed record DecidedAlready(IssueFile File, Gesture Gesture) : Refusal(GesturesTexts.DecidedAlready(File, Gesture));
