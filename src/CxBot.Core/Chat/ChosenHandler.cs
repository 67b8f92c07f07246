using CxBot.Core.Storage;

namespace CxBot.Core.Chat;

/// <summary>A handler found for an inbound, with both as the handler will see them; without a type it is a reply that is ready.</summary>
internal sealed record ChosenHandler(
    Type? Handler,
    Inbound Inbound,
    Turn Turn,
    bool ReadsOnly,
    Func<IServiceProvider, CxDb, Inbound, Turn, Task<Reply>> Run
)
{
    public Task<Reply> RunAsync(IServiceProvider services, CxDb db) => Run(services, db, Inbound, Turn);

    /// <summary>A reply that needs no handler.</summary>
    public static ChosenHandler Always(Inbound inbound, Turn turn, Reply reply) =>
        new(null, inbound, turn, ReadsOnly: true, (_, _, _, _) => Task.FromResult(reply));

    /// <summary>The entry's handler.</summary>
    public static ChosenHandler Of<TInbound>(HandlerEntry entry, TInbound inbound, Turn turn)
        where TInbound : Inbound =>
        new(
            entry.Handler,
            inbound,
            turn,
            entry.ReadsOnly,
            // The request's cancellation does not reach a handler: what began is finished and kept.
            (services, db, inbound, turn) =>
                ((IHandler<TInbound>)entry.Create(services, db)).RunAsync((TInbound)inbound, turn, CancellationToken.None)
        );
}
