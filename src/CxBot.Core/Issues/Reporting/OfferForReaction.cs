using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Asks who put the organisation's emoji under a message, and nobody else, whether it is a customer's issue.</summary>
internal sealed class OfferForReaction : IHandler<ReactionAdded>, IReadOnlyHandler
{
    public Task<Reply> RunAsync(ReactionAdded reaction, Turn turn, CancellationToken ct) =>
        Task.FromResult<Reply>(new Reply.Private(ReactionCards.Offer(TypedWords.Read(reaction.Text, []), reaction.Permalink)));
}
