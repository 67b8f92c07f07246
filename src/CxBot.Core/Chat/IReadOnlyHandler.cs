namespace CxBot.Core.Chat;

/// <summary>Marks a handler that only reads: it runs at once on a pooled read-only connection, beside the writer, without a receipt.</summary>
public interface IReadOnlyHandler;
