using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Board;

internal sealed class BoardModel
    : IEntityTypeConfiguration<Credit>,
        IEntityTypeConfiguration<BoardTally>,
        IEntityTypeConfiguration<BoardTeamResult>
{
    public void Configure(EntityTypeBuilder<Credit> builder)
    {
        builder.HasIndex(credit => new
        {
            credit.OrganisationId,
            credit.PersonId,
            credit.Day,
        });
        builder.HasIndex(credit => new { credit.OrganisationId, credit.Day });
        builder.HasIndex(credit => credit.IssueId);
        // Lines of earlier releases say nothing of it.
        builder.Property(credit => credit.Cause).HasDefaultValue(CreditCause.Given);
        builder.Property(credit => credit.Words).HasDefaultValue("");
        builder.Ignore(credit => credit.WeekStart);
    }

    public void Configure(EntityTypeBuilder<BoardTally> builder)
    {
        builder.HasKey(tally => new
        {
            tally.OrganisationId,
            tally.Period,
            tally.PersonId,
            tally.List,
        });
        // In the order in which a list is read: its top, its neighbours and how many are before somebody are ranges of it. Whether
        // they are listed comes last: SQLite finds no range behind a truth value.
        builder
            .HasIndex(tally => new
            {
                tally.OrganisationId,
                tally.Period,
                tally.List,
                tally.Points,
                tally.PersonId,
                tally.IsListed,
            })
            .IsDescending(false, false, false, true, false, false);
    }

    public void Configure(EntityTypeBuilder<BoardTeamResult> builder) =>
        builder.HasKey(result => new
        {
            result.OrganisationId,
            result.Period,
            result.ManagerId,
            result.List,
        });
}
