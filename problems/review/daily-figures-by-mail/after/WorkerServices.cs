using Microsoft.EntityFrameworkCore;
using Tills.Data;
using Tills.Mail;
using Tills.Worker.Figures;
using Tills.Worker.Stock;

namespace Tills.Worker;

public static class WorkerServices
{
    public static IServiceCollection AddWorker(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbContext<SalesDbContext>(
            options => options.UseSqlServer(configuration.GetConnectionString("Sales")));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddHostedService<StockAlertService>();
        services.AddHostedService<DailyFiguresService>();
        return services;
    }
}
