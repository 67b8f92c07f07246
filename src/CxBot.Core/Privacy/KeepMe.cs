using CxBot.Core.Chat;

namespace CxBot.Core.Privacy;

/// <summary>"No, keep me".</summary>
internal sealed class KeepMe : IButton, IReadOnlyHandler
{
    public const string PressAction = "forget.not";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        Task.FromResult<Reply>(new Reply.Replace(Card.Of(PrivacyTexts.Kept)));
}
