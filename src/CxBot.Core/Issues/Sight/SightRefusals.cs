using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Sight;

internal sealed record KeptFromReceiver(Colleague Receiver) : Refusal(SightTexts.KeptFromReceiver(Receiver));

internal sealed record NobodyToConfideIn() : Refusal(SightTexts.NobodyToConfideIn);

internal sealed record RestrictedAlready(Issue Issue) : Refusal(SightTexts.RestrictedAlready(Issue.Code));
