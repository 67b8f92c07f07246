namespace CxBot.Core.Measures;

/// <summary>In which form measures are taken along.</summary>
internal enum MeasureForm
{
    /// <summary>A page to read and to print.</summary>
    Page,

    /// <summary>A table for a spreadsheet.</summary>
    Csv,

    /// <summary>Data for programs.</summary>
    Json,
}
