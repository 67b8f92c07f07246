namespace CxBot.Core.Storage;

/// <summary>Work that yields nothing.</summary>
public static class WriterExtensions
{
    /// <inheritdoc cref="IWriter.WriteAsync{T}"/>
    public static Task WriteAsync(this IWriter writer, Func<CxDb, Task> work, CancellationToken ct) =>
        writer.WriteAsync(
            async db =>
            {
                await work(db);
                return true;
            },
            ct
        );
}
