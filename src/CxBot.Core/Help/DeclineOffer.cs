using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>Lets plain words be plain words.</summary>
internal sealed class DeclineOffer : IButton, IReadOnlyHandler
{
    public const string PressAction = "offer.nothing";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        Task.FromResult<Reply>(new Reply.Replace(Card.Of(HelpTexts.OfferDeclined)));
}
