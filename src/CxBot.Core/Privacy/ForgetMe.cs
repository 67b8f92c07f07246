using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Privacy;

/// <summary>"forget me": says what goes and what stays, and asks for the first time.</summary>
internal sealed class ForgetMe(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "forget";
    public Text Usage => PrivacyTexts.ForgetUsage;
    public Text Details => PrivacyTexts.ForgetDetails;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (!invoked.Text.Trim().Equals("me", StringComparison.OrdinalIgnoreCase))
            return new OnlyOneself().Reply();
        return await SigningOff.FaultAsync(db, turn.Actor) is { } refusal ? refusal.Reply() : new Reply.Private(ForgettingCards.First());
    }
}
