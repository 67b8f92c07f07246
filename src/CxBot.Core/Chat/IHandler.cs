namespace CxBot.Core.Chat;

/// <summary>
/// Takes a value, returns a value. Runs inside the dispatcher's transaction on the writer's connection, where nothing but the
/// database may be awaited; unless it is also <see cref="IReadOnlyHandler"/>.
/// </summary>
public interface IHandler<in TInbound>
    where TInbound : Inbound
{
    /// <summary>Parses, refuses, decides, saves once, replies.</summary>
    Task<Reply> RunAsync(TInbound inbound, Turn turn, CancellationToken ct);
}
